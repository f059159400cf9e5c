package se.enkanal.intake.report.http;

import static java.util.Optional.empty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.intake.report.Channel;
import se.enkanal.intake.report.Entrance;
import se.enkanal.intake.report.Submission;
import se.enkanal.intake.report.Texts;
import se.enkanal.outbox.EventJson;

/** A report as a machine sends it: read once, strictly, so that a misspelt field is a flaw and not silence. */
record ReportRequest(Map<String, Object> json) {

    private static final Set<String> FIELDS = Set.of("organisation", "unit", "facts", "narrative", "contact");
    private static final String SWEDISH = "sv";

    private static final ObjectReader READER = EventJson.MAPPER
            .readerFor(new TypeReference<Map<String, Object>>() {})
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** One way of writing the same content, so that white space and order don't matter. */
    private static final ObjectWriter CANONICAL =
            EventJson.MAPPER.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    static Optional<ReportRequest> read(byte[] body) {
        try {
            Map<String, Object> json = READER.readValue(body);
            return Optional.ofNullable(json).map(ReportRequest::new);
        } catch (IOException unreadable) {
            return empty();
        }
    }

    Submission toSubmission(Entrance entrance) {
        var flaws = new ArrayList<Flaw>();
        json.keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> flaws.add(Flaw.of(field, Flaw.Code.UNKNOWN_FIELD, "Fältet finns inte.")));
        return new Submission(
                text("organisation", flaws),
                text("unit", flaws),
                facts(flaws),
                new Texts(text("narrative", flaws), text("contact", flaws), null, null, null),
                Channel.API,
                entrance,
                SWEDISH,
                flaws);
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(CANONICAL.writeValueAsBytes(json));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(String field, List<Flaw> flaws) {
        return switch (json.get(field)) {
            case null -> null;
            case String text -> text;
            default -> {
                flaws.add(Flaw.of(field, Flaw.Code.UNREADABLE, "Värdet ska vara en text."));
                yield null;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> facts(List<Flaw> flaws) {
        return switch (json.get("facts")) {
            case null -> Map.of();
            case Map<?, ?> facts -> (Map<String, Object>) facts;
            default -> {
                flaws.add(Flaw.of("facts", Flaw.Code.UNREADABLE, "Skriv fakta som ett objekt."));
                yield Map.of();
            }
        };
    }
}

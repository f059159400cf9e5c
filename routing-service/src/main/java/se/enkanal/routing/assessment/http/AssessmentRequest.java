package se.enkanal.routing.assessment.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.outbox.EventJson;
import se.enkanal.routing.assessment.Question;

/** Facts as somebody sends them: read strictly, so that a misspelt field is a flaw and not silence. */
final class AssessmentRequest {

    private static final Set<String> FIELDS = Set.of("organisation", "scope", "facts", "awareAt", "assessedAt");

    /** A minute's grace for a clock that is slightly fast. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private static final ObjectReader READER = EventJson.MAPPER
            .readerFor(new TypeReference<Map<String, Object>>() {})
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Map<String, Object> json;
    private final List<Flaw> flaws = new ArrayList<>();

    private AssessmentRequest(Map<String, Object> json) {
        this.json = json;
    }

    static Optional<AssessmentRequest> read(byte[] body) {
        try {
            Map<String, Object> json = READER.readValue(body);
            return Optional.ofNullable(json).map(AssessmentRequest::new);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What is asked, as far as it could be understood; what was wrong with the rest is in {@link #flaws}. */
    Question toQuestion(Instant now) {
        json.keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> flaw(field, Flaw.Code.UNKNOWN_FIELD, "Fältet finns inte."));
        var assessedAt = moment("assessedAt").orElse(now);
        var awareAt = moment("awareAt");
        awareAt.filter(aware -> aware.isAfter(assessedAt.plus(CLOCK_SKEW)))
                .ifPresent(aware -> flaw("awareAt", Flaw.Code.IN_THE_FUTURE, "Tiden har inte inträffat än."));
        return new Question(text("organisation"), scope(), facts(assessedAt), awareAt, assessedAt);
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    private Facts facts(Instant assessedAt) {
        var checked = Facts.check(object("facts").orElse(Map.of()), assessedAt).requiring(Fact.EVENTS);
        flaws.addAll(checked.flaws());
        return checked.facts();
    }

    private Optional<Scope> scope() {
        return object("scope").map(scope -> {
            var read = ScopeReader.read(scope);
            flaws.addAll(read.flaws());
            return read.scope();
        });
    }

    private Optional<String> text(String field) {
        return switch (json.get(field)) {
            case null -> Optional.empty();
            case String text -> Optional.of(text);
            default -> {
                flaw(field, Flaw.Code.UNREADABLE, "Värdet ska vara en text.");
                yield Optional.empty();
            }
        };
    }

    private Optional<Instant> moment(String field) {
        return text(field).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeParseException unreadable) {
                flaw(field, Flaw.Code.UNREADABLE, "Skriv en tid enligt RFC 3339, till exempel 2026-03-02T09:00:00Z.");
                return Optional.empty();
            }
        });
    }

    @SuppressWarnings("unchecked")
    private Optional<Map<String, Object>> object(String field) {
        return switch (json.get(field)) {
            case null -> Optional.empty();
            case Map<?, ?> object -> Optional.of((Map<String, Object>) object);
            default -> {
                flaw(field, Flaw.Code.UNREADABLE, "Värdet ska vara ett objekt.");
                yield Optional.empty();
            }
        };
    }

    private void flaw(String field, Flaw.Code code, String message) {
        flaws.add(Flaw.of(field, code, message));
    }
}

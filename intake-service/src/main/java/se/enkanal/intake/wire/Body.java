package se.enkanal.intake.wire;

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
import java.util.Set;
import java.util.stream.Collectors;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.edge.Problems;
import se.enkanal.intake.problem.BodyLimit;
import se.enkanal.intake.problem.Refusals;
import se.enkanal.outbox.EventJson;

/** A JSON object as it came; what is asked of it and is not so is kept as a flaw. */
public final class Body {

    private static final ObjectReader READER = EventJson.MAPPER
            .readerFor(new TypeReference<Map<String, Object>>() {})
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** One way of writing the same content, so that white space and order don't matter. */
    private static final ObjectWriter CANONICAL =
            EventJson.MAPPER.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Map<String, Object> json;
    private final List<Flaw> flaws = new ArrayList<>();

    private Body(Map<String, Object> json, Set<String> fields) {
        this.json = json;
        json.keySet().stream()
                .filter(field -> !fields.contains(field))
                .forEach(field -> flaws.add(Flaw.of(field, Flaw.Code.UNKNOWN_FIELD, "Fältet finns inte.")));
    }

    /** An object with no other fields than these; a misspelt one is a flaw and not silence. */
    public static Body read(byte[] bytes, Set<String> fields) {
        if (bytes.length > BodyLimit.BYTES) {
            throw Refusals.tooLarge();
        }
        try {
            Map<String, Object> json = READER.readValue(bytes);
            if (json != null) {
                return new Body(json, fields);
            }
        } catch (IOException unreadable) {
            // the one answer below
        }
        throw Problems.unreadable();
    }

    /** Null where it is missing. */
    public String text(String field) {
        return switch (json.get(field)) {
            case null -> null;
            case String text -> text;
            default -> {
                flaws.add(Flaw.of(field, Flaw.Code.UNREADABLE, "Värdet ska vara en text."));
                yield null;
            }
        };
    }

    /** A text, or an object of texts with these names, which are put together in this order. Null where it is missing. */
    public String textOrParts(String field, List<String> names) {
        if (!(json.get(field) instanceof Map<?, ?> parts)) {
            return text(field);
        }
        for (var part : parts.entrySet()) {
            if (!names.contains(part.getKey()) || !(part.getValue() instanceof String)) {
                flaws.add(Flaw.of(
                        field,
                        Flaw.Code.UNREADABLE,
                        "Värdet ska vara en text, eller texterna " + String.join(", ", names)));
                return null;
            }
        }
        return names.stream()
                .filter(parts::containsKey)
                .map(name -> (String) parts.get(name))
                .collect(Collectors.joining(", "));
    }

    public String requiredText(String field, int longest) {
        var text = text(field);
        if (text == null || text.isBlank()) {
            flaws.add(Flaw.of(field, Flaw.Code.REQUIRED, "Fältet behövs."));
        } else if (text.length() > longest) {
            flaws.add(Flaw.of(field, Flaw.Code.TOO_LONG, "Texten får vara högst %d tecken.".formatted(longest)));
        }
        return text;
    }

    /** Empty where it is missing. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> object(String field) {
        return switch (json.get(field)) {
            case null -> Map.of();
            case Map<?, ?> object -> (Map<String, Object>) object;
            default -> {
                flaws.add(Flaw.of(field, Flaw.Code.UNREADABLE, "Värdet ska vara ett objekt."));
                yield Map.of();
            }
        };
    }

    /** Everything wrong so far. */
    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    public void refuseFlaws() {
        if (!flaws.isEmpty()) {
            throw Problems.wrong(flaws());
        }
    }

    /** The same for the same content, however it was written. */
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(CANONICAL.writeValueAsBytes(json));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

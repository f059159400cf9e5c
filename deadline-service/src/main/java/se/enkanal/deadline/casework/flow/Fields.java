package se.enkanal.deadline.casework.flow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.deadline.problem.Refused;

/**
 * What somebody asked for, as plain values, read field by field; what cannot be understood is remembered as a flaw. JSON
 * and forms are read alike.
 */
public final class Fields {

    private static final int LONGEST_TEXT = 10_000;

    private final Map<String, ?> said;
    private final List<Flaw> flaws = new ArrayList<>();

    private Fields(Map<String, ?> said) {
        this.said = said;
    }

    /** A field that nobody knows is a flaw, not silence. */
    public static Fields of(Map<String, ?> said, Set<String> known) {
        var fields = new Fields(said);
        said.keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> fields.flaw(field, Flaw.Code.UNKNOWN_FIELD, "Fältet finns inte."));
        return fields;
    }

    /** Null where nothing was said. */
    String text(String field) {
        return switch (said.get(field)) {
            case null -> null;
            case String text when text.isBlank() -> null;
            case String text
            when text.length() > LONGEST_TEXT ->
                flaw(field, Flaw.Code.TOO_LONG, "Texten får vara högst 10 000 tecken.");
            case String text -> text.strip();
            default -> flaw(field, Flaw.Code.UNREADABLE, "Värdet ska vara en text.");
        };
    }

    String requiredText(String field, String missing) {
        var text = text(field);
        return text == null && !flawed(field) ? flaw(field, Flaw.Code.REQUIRED, missing) : text;
    }

    <E extends Enum<E>> E code(String field, Class<E> codes) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        var allowed = Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
        if (!allowed.contains(text)) {
            flaws.add(new Flaw(field, Flaw.Code.UNKNOWN_CODE, "Värdet finns inte bland de tillåtna.", allowed));
            return null;
        }
        return Enum.valueOf(codes, text);
    }

    <E extends Enum<E>> E requiredCode(String field, Class<E> codes, String missing) {
        var code = code(field, codes);
        if (code == null && !flawed(field)) {
            var allowed =
                    Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
            flaws.add(new Flaw(field, Flaw.Code.REQUIRED, missing, allowed));
        }
        return code;
    }

    Instant time(String field) {
        var text = text(field);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException unreadable) {
            return flaw(
                    field,
                    Flaw.Code.UNREADABLE,
                    "Skriv en tid med datum och klockslag, till exempel 2026-11-22T14:30:00+01:00.");
        }
    }

    Instant requiredTime(String field, String missing) {
        var time = time(field);
        return time == null && !flawed(field) ? flaw(field, Flaw.Code.REQUIRED, missing) : time;
    }

    /** Null where nothing was said. */
    Boolean flag(String field) {
        Object value = said.get(field);
        return switch (value) {
            case null -> null;
            case Boolean yes -> yes;
            case String text when text.equals("true") -> true;
            case String text when text.isBlank() || text.equals("false") -> false;
            default -> flaw(field, Flaw.Code.UNREADABLE, "Värdet ska vara true eller false.");
        };
    }

    /** Nothing further unless all could be understood. */
    void orRefuse() {
        if (!flaws.isEmpty()) {
            throw Refused.wrong(flaws);
        }
    }

    private boolean flawed(String field) {
        return flaws.stream().anyMatch(flaw -> flaw.field().equals(field));
    }

    private <T> T flaw(String field, Flaw.Code code, String message) {
        flaws.add(Flaw.of(field, code, message));
        return null;
    }
}

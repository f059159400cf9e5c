package se.enkanal.contracts.facts;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What is wrong with one field, and what would be right. {@code code} is for machines, {@code message} is Swedish for
 * people, {@code allowed} lists the codes that may be used where there is such a list.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Flaw(String field, Code code, String message, List<String> allowed) {

    public enum Code {
        REQUIRED,
        UNKNOWN_FIELD,
        UNKNOWN_CODE,
        UNREADABLE,
        IN_THE_FUTURE,
        OUT_OF_ORDER,
        CONTRADICTION,
        TOO_LONG,
        NOT_FOUND,
        NOT_ALLOWED
    }

    public Flaw {
        requireNonNull(field, "field");
        requireNonNull(code, "code");
        requireNonNull(message, "message");
        allowed = allowed == null ? List.of() : List.copyOf(allowed);
    }

    public static Flaw of(String field, Code code, String message) {
        return new Flaw(field, code, message, List.of());
    }
}

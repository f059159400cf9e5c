package se.enkanal.contracts.facts;

import java.util.List;
import java.util.stream.Stream;

/** What a fact may be answered with. {@code UNKNOWN} may always be said, and is the same as saying nothing. */
public sealed interface Answers {

    String UNKNOWN = "UNKNOWN";
    String YES = "YES";
    String NO = "NO";

    /** The codes to choose among; none where the answer is measured or named. */
    default List<String> codes() {
        return List.of();
    }

    /** One code. */
    record OneOf(List<String> codes) implements Answers {
        public OneOf {
            codes = withUnknown(codes);
        }
    }

    /** A list of codes; one code alone reads as a list of one. */
    record AnyOf(List<String> codes) implements Answers {
        public AnyOf {
            codes = withUnknown(codes);
        }
    }

    /** An ISO 8601 duration, not negative and at most ten years: {@code PT5H}. */
    record Elapsed() implements Answers {}

    /** An instant, RFC 3339, from 1900 and before 2200. */
    record Moment() implements Answers {}

    /** A whole number from 0. */
    record Count() implements Answers {}

    /** A decimal share from 0 to 1. */
    record Share() implements Answers {}

    /**
     * The id of something registered, or {@code OTHER}: a UUID, or lower-case letters, digits, dots and hyphens in which no
     * personnummer can stand.
     */
    record Name() implements Answers {
        public static final String PATTERN = "OTHER"
                + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
                + "|(?!.*[0-9]{6}-?[0-9]{4})[a-z0-9][a-z0-9.-]{0,99}";
    }

    private static List<String> withUnknown(List<String> codes) {
        return Stream.concat(codes.stream(), Stream.of(UNKNOWN)).distinct().toList();
    }
}

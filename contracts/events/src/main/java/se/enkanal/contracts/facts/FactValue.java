package se.enkanal.contracts.facts;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One plain JSON value as the answer to one fact. */
final class FactValue {

    private static final Pattern NAME = Pattern.compile(Answers.Name.PATTERN);

    // Wide of any incident, and narrow enough that nobody's arithmetic overflows on what a stranger wrote.
    private static final Duration LONGEST = Duration.ofDays(3653);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** As asked of a client: null and UNKNOWN both say that nobody knows. */
    static Object strict(Fact fact, Object raw) {
        if (raw == null || raw.equals(Answers.UNKNOWN)) {
            return fact.answers() instanceof Answers.AnyOf ? List.of(Answers.UNKNOWN) : Answers.UNKNOWN;
        }
        return value(fact, raw, false);
    }

    /** As another service said it: a code that came later than we did reads as UNKNOWN. */
    static Object tolerant(Fact fact, Object raw) {
        return value(fact, raw, true);
    }

    private static Object value(Fact fact, Object raw, boolean tolerant) {
        return switch (fact.answers()) {
            case Answers.OneOf(var codes) -> code(text(raw), codes, tolerant);
            case Answers.AnyOf(var codes) -> codes(raw, codes, tolerant);
            case Answers.Elapsed() -> duration(text(raw));
            case Answers.Moment() -> moment(text(raw));
            case Answers.Count() -> count(raw);
            case Answers.Share() -> share(raw);
            case Answers.Name() -> name(text(raw));
        };
    }

    private static String text(Object raw) {
        if (raw instanceof String text) {
            return text;
        }
        throw new Unreadable("Värdet ska vara en text.");
    }

    private static String code(String said, List<String> codes, boolean tolerant) {
        if (codes.contains(said)) {
            return said;
        }
        if (tolerant) {
            return Answers.UNKNOWN;
        }
        throw new Unreadable(Flaw.Code.UNKNOWN_CODE, "Värdet finns inte bland de tillåtna.", codes);
    }

    private static List<String> codes(Object raw, List<String> codes, boolean tolerant) {
        Stream<?> said = raw instanceof Collection<?> list ? list.stream() : Stream.of(raw);
        return said.map(one -> code(text(one), codes, tolerant)).distinct().toList();
    }

    private static Duration duration(String text) {
        try {
            var duration = Duration.parse(text);
            if (!duration.isNegative() && duration.compareTo(LONGEST) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException unreadable) {
            // falls through to the one answer below
        }
        throw new Unreadable("Skriv en tidslängd enligt ISO 8601, till exempel PT5H, på högst tio år.");
    }

    private static Instant moment(String text) {
        try {
            var moment = OffsetDateTime.parse(text).toInstant();
            if (!moment.isBefore(EARLIEST) && moment.isBefore(LATEST)) {
                return moment;
            }
        } catch (DateTimeParseException unreadable) {
            // falls through to the one answer below
        }
        throw new Unreadable("Skriv en tid enligt RFC 3339, till exempel 2026-03-02T09:00:00Z.");
    }

    private static Long count(Object raw) {
        if ((raw instanceof Integer || raw instanceof Long) && ((Number) raw).longValue() >= 0) {
            return ((Number) raw).longValue();
        }
        throw new Unreadable("Skriv ett heltal från 0.");
    }

    private static BigDecimal share(Object raw) {
        if (raw instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
            return BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros();
        }
        throw new Unreadable("Skriv en andel från 0 till 1.");
    }

    private static String name(String text) {
        if (NAME.matcher(text).matches()) {
            return text;
        }
        throw new Unreadable("Skriv id för något registrerat, eller OTHER. Fri text hör till berättelsen.");
    }

    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Flaw.Code code;
        private final transient List<String> allowed;

        Unreadable(String message) {
            this(Flaw.Code.UNREADABLE, message, List.of());
        }

        Unreadable(Flaw.Code code, String message, List<String> allowed) {
            super(message, null, false, false);
            this.code = code;
            this.allowed = allowed;
        }

        Flaw flaw(Fact fact) {
            return new Flaw("facts." + fact.field(), code, getMessage(), allowed);
        }
    }

    private FactValue() {}
}

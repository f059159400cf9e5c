package se.enkanal.contracts.facts;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns plain JSON values into facts, strictly for a request and tolerantly for an event. */
final class FactReader {

    private static final Pattern NAME = Pattern.compile("OTHER|[a-z0-9][a-z0-9.-]{0,99}");

    /** A minute's grace for a reporter's clock that is slightly fast. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    static Optional<Object> tolerant(Fact fact, Object raw) {
        try {
            return Optional.ofNullable(value(fact, raw, true));
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }

    static CheckedFacts strict(Map<String, ?> raw, Instant receivedAt) {
        var known = new EnumMap<Fact, Object>(Fact.class);
        var flaws = new ArrayList<Flaw>();
        raw.forEach((field, value) -> Fact.named(field)
                .ifPresentOrElse(
                        fact -> {
                            try {
                                known.put(fact, value == null ? unknown(fact) : value(fact, value, false));
                            } catch (Unreadable unreadable) {
                                flaws.add(unreadable.flaw(field));
                            }
                        },
                        () -> flaws.add(Flaw.of("facts." + field, Flaw.Code.UNKNOWN_FIELD, "Fältet finns inte."))));
        known.values().removeIf(value -> value == FORGOTTEN);
        var facts = new Facts(known);
        flaws.addAll(timeFlaws(facts, receivedAt));
        return new CheckedFacts(facts, flaws);
    }

    private static final Object FORGOTTEN = new Object();

    private static Object unknown(Fact fact) {
        return switch (fact.answers()) {
            case Answers.OneOf(var codes) -> Answers.UNKNOWN;
            case Answers.AnyOf(var codes) -> List.of(Answers.UNKNOWN);
            default -> FORGOTTEN;
        };
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
        throw new Unreadable(Flaw.Code.UNREADABLE, "Värdet ska vara en text.", List.of());
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
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeParseException unreadable) {
            // falls through to the one answer below
        }
        throw new Unreadable(Flaw.Code.UNREADABLE, "Skriv en tidslängd enligt ISO 8601, till exempel PT5H.", List.of());
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new Unreadable(
                    Flaw.Code.UNREADABLE,
                    "Skriv en tid enligt RFC 3339, till exempel 2026-03-02T09:00:00Z.",
                    List.of());
        }
    }

    private static Long count(Object raw) {
        if ((raw instanceof Integer || raw instanceof Long) && ((Number) raw).longValue() >= 0) {
            return ((Number) raw).longValue();
        }
        throw new Unreadable(Flaw.Code.UNREADABLE, "Skriv ett heltal från 0.", List.of());
    }

    private static BigDecimal share(Object raw) {
        if (raw instanceof Number number) {
            var share = new BigDecimal(number.toString());
            if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                return share;
            }
        }
        throw new Unreadable(Flaw.Code.UNREADABLE, "Skriv en andel från 0 till 1.", List.of());
    }

    private static String name(String text) {
        if (NAME.matcher(text).matches()) {
            return text;
        }
        throw new Unreadable(
                Flaw.Code.UNREADABLE,
                "Skriv id för något registrerat, eller OTHER. Fri text hör till berättelsen.",
                List.of());
    }

    private static List<Flaw> timeFlaws(Facts facts, Instant receivedAt) {
        var flaws = new ArrayList<Flaw>();
        for (var fact : List.of(Fact.OCCURRED_AT, Fact.NOTICED_AT, Fact.SUPPLIER_NOTICE_AT)) {
            facts.moment(fact)
                    .filter(moment -> moment.isAfter(receivedAt.plus(CLOCK_SKEW)))
                    .ifPresent(moment -> flaws.add(
                            Flaw.of("facts." + fact.field(), Flaw.Code.IN_THE_FUTURE, "Tiden har inte inträffat än.")));
        }
        facts.moment(Fact.OCCURRED_AT).ifPresent(occurred -> facts.moment(Fact.NOTICED_AT)
                .filter(occurred::isAfter)
                .ifPresent(noticed -> flaws.add(Flaw.of(
                        "facts.noticedAt", Flaw.Code.OUT_OF_ORDER, "Det kan inte ha märkts innan det hände."))));
        return flaws;
    }

    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Flaw.Code code;
        private final transient List<String> allowed;

        Unreadable(Flaw.Code code, String message, List<String> allowed) {
            super(message, null, false, false);
            this.code = code;
            this.allowed = allowed;
        }

        Flaw flaw(String field) {
            return new Flaw("facts." + field, code, getMessage(), allowed);
        }
    }

    private FactReader() {}
}

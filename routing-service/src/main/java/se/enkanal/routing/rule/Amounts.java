package se.enkanal.routing.rule;

import static se.enkanal.routing.rule.Quantity.OPEN;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;

/** What was said of the quantities, as at least and at most, before time ran on. */
final class Amounts {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final long[] ANY = {0, OPEN};
    private static final Map<String, long[]> BRACKETS = Map.of(
            "ONE", new long[] {1, 1},
            "FROM_2", new long[] {2, 10},
            "FROM_11", new long[] {11, 99},
            "FROM_100", new long[] {100, 499},
            "FROM_500", new long[] {500, OPEN});

    /** Least and most per quantity, in the order of {@link Quantity}; a quantity that nobody spoke of is 0 to open. */
    static long[][] saidIn(Facts facts) {
        return new long[][] {
            length(facts.duration(Fact.OUTAGE), facts.duration(Fact.OUTAGE_UP_TO)),
            length(facts.duration(Fact.WORKAROUND), facts.duration(Fact.WORKAROUND_UP_TO)),
            persons(facts),
            facts.share(Fact.COST_SHARE).map(Amounts::millionths).orElse(ANY)
        };
    }

    /** From noticing to the end: a limited service was limited at least so long. */
    static long noticedUntilEnd(Facts facts) {
        return facts.moment(Fact.ENDED_AT)
                .flatMap(ended -> facts.moment(Fact.NOTICED_AT).map(noticed -> between(noticed, ended)))
                .orElse(0L);
    }

    static long between(Instant earlier, Instant later) {
        return Math.max(0, later.toEpochMilli() - earlier.toEpochMilli());
    }

    private static long[] length(Optional<Duration> least, Optional<Duration> most) {
        return new long[] {
            least.map(Duration::toMillis).orElse(0L),
            most.map(Duration::toMillis).orElse(OPEN)
        };
    }

    private static long[] persons(Facts facts) {
        return facts.count(Fact.SUBJECT_NUMBER)
                .map(number -> new long[] {number, number})
                .or(() -> facts.codes(Fact.SUBJECT_COUNT).stream().findFirst().map(BRACKETS::get))
                .orElse(ANY);
    }

    private static long[] millionths(BigDecimal share) {
        long millionths = share.multiply(MILLION).longValue();
        return new long[] {millionths, millionths};
    }

    private Amounts() {}
}

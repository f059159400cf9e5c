package se.enkanal.routing.rule;

import static se.enkanal.routing.rule.Quantity.OPEN;

import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.organisation.v1.Scope;

/** What has been said of one incident, and how long ago, in the shape rules can ask quickly. Never changes. */
final class Said {

    private static final Aspect ONGOING = Aspect.of(Fact.ONGOING);
    private static final long GOES_ON = ONGOING.mask(List.of(Answers.YES));
    private static final long IS_OVER = ONGOING.mask(List.of(Answers.NO));
    private final long[] codes;
    private final long[][] amounts;
    private final Since since;
    private final long ownLimit;
    private final Aspect supposed;
    private final long instead;

    /** How long ago, in milliseconds; {@code noticed} is negative where nobody has said when. */
    private record Since(long said, long noticed, long noticedUntilEnd) {

        static Since of(Facts facts, Times times) {
            return new Since(
                    Amounts.between(times.saidAt(), times.assessedAt()),
                    facts.moment(Fact.NOTICED_AT)
                            .map(noticed -> Amounts.between(noticed, times.assessedAt()))
                            .orElse(-1L),
                    Amounts.noticedUntilEnd(facts));
        }

        Since later(long millis) {
            return new Since(said + millis, noticed < 0 ? noticed : noticed + millis, noticedUntilEnd);
        }
    }

    private Said(long[] codes, long[][] amounts, Since since, long ownLimit, Aspect supposed, long instead) {
        this.codes = codes;
        this.amounts = amounts;
        this.since = since;
        this.ownLimit = ownLimit;
        this.supposed = supposed;
        this.instead = instead;
    }

    static Said of(Facts facts, Scope scope, Optional<RegisteredSystem> system, Times times) {
        var codes = new long[Aspect.count()];
        for (var fact : facts.known().keySet()) {
            var aspect = Aspect.of(fact);
            codes[aspect.index()] = fact.answers().codes().isEmpty() ? 1 : aspect.mask(facts.codes(fact));
        }
        Scopes.into(codes, scope);
        system.ifPresent(registered -> Systems.into(codes, registered));
        long ownLimit = scope.significantFrom() == null ? OPEN : scope.significantFrom();
        return new Said(codes, Amounts.saidIn(facts), Since.of(facts, times), ownLimit, null, 0);
    }

    /** So much later, if it goes on as it is. */
    Supposition later(long millis) {
        return new Supposition(
                new Said(codes, amounts, since.later(millis), ownLimit, supposed, instead), Quantity.RUNNING);
    }

    /** If this had been said too, and nothing else been supposed. */
    Supposition supposing(Aspect aspect, long answer) {
        long both = codes[aspect.index()] & ~Aspect.UNKNOWN | answer;
        return new Supposition(new Said(codes, amounts, since, ownLimit, aspect, both), aspect.bit());
    }

    /** If there were exactly so much. */
    Supposition supposing(Quantity quantity, long amount) {
        var exactly = amounts.clone();
        exactly[quantity.ordinal()] = new long[] {amount, amount};
        return new Supposition(
                new Said(codes, exactly, since, ownLimit, supposed, instead),
                quantity.aspect().bit());
    }

    long codes(Aspect aspect) {
        return aspect == supposed ? instead : codes[aspect.index()];
    }

    /** The least and the most that has been said of it. */
    long[] amount(Quantity quantity) {
        return amounts[quantity.ordinal()];
    }

    /** From how many the operator itself counts something as significant; open where it has set no number. */
    long ownLimit() {
        return ownLimit;
    }

    boolean measures(Quantity quantity) {
        long[] amount = amounts[quantity.ordinal()];
        return amount[0] > 0 || amount[1] != OPEN;
    }

    /** What is still going on has lasted since it was said or noticed, and a moment more. */
    long atLeast(Quantity quantity) {
        long said = amounts[quantity.ordinal()][0];
        if (!quantity.runs()) {
            return said;
        }
        if (goesOn()) {
            return Math.max(said + since.said, quantity == Quantity.OUTAGE ? since.noticed : 0) + 1;
        }
        return quantity == Quantity.OUTAGE ? Math.max(said, since.noticedUntilEnd) : said;
    }

    /** What goes on is counted from the least that was said of it; as things may turn out, it has no end. */
    long atMost(Quantity quantity, Reading reading) {
        long[] said = amounts[quantity.ordinal()];
        if (!quantity.runs()) {
            return said[1];
        }
        if (reading == Reading.AS_POSSIBLE && codes(ONGOING) != IS_OVER) {
            return OPEN;
        }
        boolean counted = goesOn() && said[0] > 0 && said[1] == OPEN;
        return Math.max(atLeast(quantity), counted ? 0 : said[1]);
    }

    boolean goesOn() {
        return codes(ONGOING) == GOES_ON;
    }

    /** Those of the aspects that somebody could still say something definite of. */
    long open(long aspects) {
        long open = 0;
        for (long rest = aspects; rest != 0; rest &= rest - 1) {
            var aspect = Aspect.at(Long.numberOfTrailingZeros(rest));
            open |= isOpen(aspect) ? aspect.bit() : 0;
        }
        return open;
    }

    private boolean isOpen(Aspect aspect) {
        if (aspect == Aspect.SIGNIFICANT_FROM) {
            return ownLimit == OPEN;
        }
        var quantity = Quantity.of(aspect);
        if (quantity.isPresent()) {
            long[] amount = amount(quantity.get());
            return amount[0] != amount[1];
        }
        long said = codes(aspect);
        return aspect.isCoded() && (said == 0 || (said & Aspect.UNKNOWN) != 0);
    }
}

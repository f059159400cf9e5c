package se.enkanal.routing.rule;

import static se.enkanal.routing.rule.Quantity.OPEN;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.organisation.v1.Scope;

/**
 * One incident at one instant, in the shape rules can ask quickly, with the answers given so far. Lives for one judgement
 * in one thread. A copy may suppose that more were known.
 */
final class Situation {

    private static final int READINGS = Reading.values().length;
    private static final int KNOWN = Reading.AS_KNOWN.ordinal();
    private static final int POSSIBLE = Reading.AS_POSSIBLE.ordinal();
    private static final Aspect ONGOING = Aspect.of(Fact.ONGOING);
    private static final long GOES_ON = ONGOING.mask(List.of(Answers.YES));
    private static final long NOT_NOTICED = -1;
    private static final long IS_OVER = ONGOING.mask(List.of(Answers.NO));

    private final RulesInForce rules;
    private final long[] codes;
    private final long[][] amounts;
    private final long saidAgo;
    private final long noticedAgo;
    private final long noticedUntilEnd;
    private final long ownLimit;
    private final Answer[][] answers;
    private final BitSet stale = new BitSet();
    private long[][] because;

    private Situation(RulesInForce rules, long[] codes, long[][] amounts, long[] lengths, Answer[][] answers) {
        this.rules = rules;
        this.codes = codes;
        this.amounts = amounts;
        this.saidAgo = lengths[0];
        this.noticedAgo = lengths[1];
        this.noticedUntilEnd = lengths[2];
        this.ownLimit = lengths[3];
        this.answers = answers;
    }

    static Situation of(RulesInForce rules, Facts facts, Scope scope, Times times) {
        return of(rules, facts, scope, Optional.empty(), times);
    }

    static Situation of(RulesInForce rules, Facts facts, Scope scope, Optional<RegisteredSystem> system, Times times) {
        var codes = new long[Aspect.count()];
        for (var fact : facts.known().keySet()) {
            var aspect = Aspect.of(fact);
            codes[aspect.index()] = fact.answers().codes().isEmpty() ? 1 : aspect.mask(facts.codes(fact));
        }
        Scopes.into(codes, scope);
        system.ifPresent(registered -> Systems.into(codes, registered));
        var lengths = new long[] {
            Amounts.between(times.saidAt(), times.assessedAt()),
            facts.moment(Fact.NOTICED_AT)
                    .map(noticed -> Amounts.between(noticed, times.assessedAt()))
                    .orElse(NOT_NOTICED),
            Amounts.noticedUntilEnd(facts),
            scope.significantFrom() == null ? OPEN : scope.significantFrom()
        };
        return new Situation(rules, codes, Amounts.saidIn(facts), lengths, unanswered(rules));
    }

    /** The same incident, so much later, if it goes on as it is. Only what hangs on how long it lasts is asked again. */
    Situation later(long millis) {
        var same = new Answer[][] {answers[KNOWN].clone(), answers[POSSIBLE].clone()};
        for (var quantity : Quantity.ALL) {
            if (quantity.runs()) {
                for (int rule : rules.restingOn(quantity.aspect())) {
                    same[KNOWN][rule] = null;
                    same[POSSIBLE][rule] = null;
                }
            }
        }
        return new Situation(
                rules,
                codes,
                amounts,
                new long[] {
                    saidAgo + millis,
                    noticedAgo == NOT_NOTICED ? NOT_NOTICED : noticedAgo + millis,
                    noticedUntilEnd,
                    ownLimit
                },
                same);
    }

    /** The same incident, for suppositions about what these rules know of it. */
    Situation copy(BitSet about) {
        var same = unanswered(rules);
        for (int rule = about.nextSetBit(0); rule >= 0; rule = about.nextSetBit(rule + 1)) {
            same[KNOWN][rule] = answers[KNOWN][rule];
        }
        return new Situation(
                rules,
                codes.clone(),
                amounts.clone(),
                new long[] {saidAgo, noticedAgo, noticedUntilEnd, ownLimit},
                same);
    }

    /** Supposes that this, too, had been said: is anything answered otherwise than before? */
    boolean suppose(Aspect aspect, long said, Situation original) {
        codes[aspect.index()] = original.codes[aspect.index()] & ~Aspect.UNKNOWN | said;
        return answerAnew(aspect);
    }

    /** Supposes that there were exactly so much: is anything answered otherwise than before? */
    boolean suppose(Quantity quantity, long amount) {
        amounts[quantity.ordinal()] = new long[] {amount, amount};
        return answerAnew(quantity.aspect());
    }

    void unsuppose(Aspect aspect, Situation original) {
        codes[aspect.index()] = original.codes[aspect.index()];
        Quantity.of(aspect).ifPresent(quantity -> amounts[quantity.ordinal()] = original.amounts[quantity.ordinal()]);
        for (int rule : rules.restingOn(aspect)) {
            answers[KNOWN][rule] = answers[KNOWN][rule] == null ? null : original.answers[KNOWN][rule];
            answers[POSSIBLE][rule] = null;
        }
    }

    /** Only what looks at the aspect, and what asks something that has changed its answer; in the book's order. */
    private boolean answerAnew(Aspect changed) {
        boolean otherwise = false;
        mark(rules.lookingAt(changed));
        for (int rule = stale.nextSetBit(0); rule >= 0; rule = stale.nextSetBit(rule + 1)) {
            if (answersOtherwise(rule)) {
                otherwise = true;
                mark(rules.asking(rule));
            }
        }
        stale.clear();
        return otherwise;
    }

    private void mark(int[] places) {
        for (int place : places) {
            stale.set(place);
        }
    }

    /** What nobody has asked yet is not answered anew either. What may be comes first, since what is known may hang on it. */
    private boolean answersOtherwise(int rule) {
        var possible = answers[POSSIBLE];
        var known = answers[KNOWN];
        var couldBe = possible[rule];
        var was = known[rule];
        possible[rule] = null;
        known[rule] = null;
        boolean couldBeOtherwise = couldBe != null && answer(rule, Reading.AS_POSSIBLE) != couldBe;
        boolean isOtherwise = was != null && answer(rule, Reading.AS_KNOWN) != was;
        return couldBeOtherwise || isOtherwise;
    }

    Answer answer(RuleRef ref, Reading reading) {
        return answer(ref.index(), reading);
    }

    Answer answer(int place, Reading reading) {
        var given = answers[reading.ordinal()];
        var answer = given[place];
        if (answer == null) {
            var rule = rules.rule(place);
            answer = rule.when().in(this, reading);
            if (answer == Answer.NO
                    && rule.settled()
                    && reading == Reading.AS_KNOWN
                    && answer(place, Reading.AS_POSSIBLE) != Answer.NO) {
                answer = Answer.NOT_KNOWN;
            }
            given[place] = answer;
        }
        return answer;
    }

    /** The aspects a rule's answer rests on; an answer that rests on none is found again, which costs nothing. */
    long because(RuleRef ref, Reading reading) {
        if (because == null) {
            because = new long[READINGS][rules.size()];
        }
        var found = because[reading.ordinal()];
        if (found[ref.index()] == 0) {
            found[ref.index()] = rules.rule(ref).when().because(this, reading);
        }
        return found[ref.index()];
    }

    long codes(Aspect aspect) {
        return codes[aspect.index()];
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
        var quantity = Quantity.of(aspect);
        if (quantity.isPresent()) {
            long[] amount = amounts[quantity.get().ordinal()];
            return amount[0] != amount[1];
        }
        long said = codes[aspect.index()];
        return aspect.isCoded() && (said == 0 || (said & Aspect.UNKNOWN) != 0);
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
            return Math.max(said + saidAgo, quantity == Quantity.OUTAGE ? noticedAgo : 0) + 1;
        }
        return quantity == Quantity.OUTAGE ? Math.max(said, noticedUntilEnd) : said;
    }

    /** What goes on is counted from the least that was said of it; as things may turn out, it has no end. */
    long atMost(Quantity quantity, Reading reading) {
        long[] said = amounts[quantity.ordinal()];
        if (!quantity.runs()) {
            return said[1];
        }
        if (reading == Reading.AS_POSSIBLE && codes[ONGOING.index()] != IS_OVER) {
            return OPEN;
        }
        boolean counted = goesOn() && said[0] > 0 && said[1] == OPEN;
        return Math.max(atLeast(quantity), counted ? 0 : said[1]);
    }

    boolean goesOn() {
        return codes[ONGOING.index()] == GOES_ON;
    }

    private static Answer[][] unanswered(RulesInForce rules) {
        return new Answer[READINGS][rules.size()];
    }
}

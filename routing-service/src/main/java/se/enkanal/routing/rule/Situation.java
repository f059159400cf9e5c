package se.enkanal.routing.rule;

import java.util.Arrays;
import java.util.List;

/**
 * What the rules answer to what has been said and, at the same time, to as many suppositions as {@link Kleene} holds. Each
 * rule is asked once. Lives for one judgement in one thread.
 */
final class Situation {

    private static final int READINGS = Reading.values().length;

    private final RulesInForce rules;
    private final Said said;
    private final Situation asSaid;
    private final List<Supposition> suppositions;
    private final long otherwise;
    private final int[] apart = new int[Aspect.count()];
    private final long[][] answers;
    private long[][] because;

    Situation(RulesInForce rules, Said said) {
        this(rules, said, null, List.of());
    }

    private Situation(RulesInForce rules, Said said, Situation asSaid, List<Supposition> suppositions) {
        this.rules = rules;
        this.said = said;
        this.asSaid = asSaid;
        this.suppositions = suppositions;
        this.otherwise = suppositions.stream().mapToLong(Supposition::aspects).reduce(0, (one, other) -> one | other);
        this.answers = new long[READINGS][rules.size()];
        for (var unasked : answers) {
            Arrays.fill(unasked, Kleene.UNASKED);
        }
        for (int index = 0; index < suppositions.size(); index++) {
            for (long rest = suppositions.get(index).aspects(); rest != 0; rest &= rest - 1) {
                apart[Long.numberOfTrailingZeros(rest)] |= 1 << index;
            }
        }
    }

    /** The same incident in each of these ways instead, in their order. */
    Situation supposing(List<Supposition> instead) {
        return new Situation(rules, said, this, instead);
    }

    Said said() {
        return said;
    }

    Answer answer(RuleRef ref, Reading reading) {
        return answer(ref.index(), reading);
    }

    Answer answer(int place, Reading reading) {
        return answer(place, reading, 0);
    }

    /** What the rule at this place answers to one of the suppositions. */
    Answer answer(int place, Reading reading, int supposition) {
        return Kleene.at(supposition, answers(place, reading));
    }

    /** To every supposition; where nothing is supposed, the same answer everywhere. */
    long answers(int place, Reading reading) {
        var given = answers[reading.ordinal()];
        if (given[place] == Kleene.UNASKED) {
            given[place] = isAsSaid(place) ? asSaid.answers(place, reading) : found(place, reading);
        }
        return given[place];
    }

    /** Nothing is supposed that the rule's answer could hang on. */
    private boolean isAsSaid(int place) {
        return asSaid != null && (rules.reach().aspects(place) & otherwise) == 0;
    }

    private long found(int place, Reading reading) {
        var rule = rules.rule(place);
        long found = rule.when().answers(this, reading);
        return rule.settled() && reading == Reading.AS_KNOWN
                ? Kleene.noOnlyWhere(answers(place, Reading.AS_POSSIBLE), found)
                : found;
    }

    /** What has been said answers for every supposition that is not about one of these aspects. */
    long answers(Leaf leaf, Reading reading) {
        long answers = leaf.in(said, reading);
        for (int rest = apart(leaf.aspects() & otherwise); rest != 0; rest &= rest - 1) {
            int index = Integer.numberOfTrailingZeros(rest);
            answers =
                    Kleene.with(answers, index, leaf.in(suppositions.get(index).said(), reading));
        }
        return answers;
    }

    /** The aspects a rule's answer rests on; an answer that rests on none is found again, which costs nothing. */
    long because(RuleRef ref, Reading reading) {
        if (because == null) {
            because = new long[READINGS][rules.size()];
        }
        var found = because[reading.ordinal()];
        if (found[ref.index()] == 0) {
            var rule = rules.rule(ref);
            long answers = rule.settled() ? rule.when().answers(this, reading) : answers(ref.index(), reading);
            found[ref.index()] = rule.when().because(answers, this, reading);
        }
        return found[ref.index()];
    }

    private int apart(long aspects) {
        int found = 0;
        for (long rest = aspects; rest != 0; rest &= rest - 1) {
            found |= apart[Long.numberOfTrailingZeros(rest)];
        }
        return found;
    }
}

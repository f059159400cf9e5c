package se.enkanal.routing.rule;

import java.util.BitSet;
import java.util.stream.Stream;

/** What the answer of each rule can hang on: the rules that it asks, those that they ask, and what they all look at. */
final class Reach {

    private final BitSet[] rules;
    private final long[] aspects;

    /** What a rule asks stands before it. */
    Reach(Rule[] book) {
        this.rules = new BitSet[book.length];
        for (int place = 0; place < book.length; place++) {
            rules[place] = new BitSet(book.length);
            if (book[place] != null) {
                rules[place].set(place);
                for (var asked : book[place].when().asks()) {
                    rules[place].or(rules[asked.index()]);
                }
            }
        }
        this.aspects = Stream.of(rules)
                .mapToLong(asked -> asked.stream()
                        .mapToLong(place -> book[place].when().aspects())
                        .reduce(0, (one, other) -> one | other))
                .toArray();
    }

    /** The rule itself and every rule its answer can hang on; not to be changed. */
    BitSet of(RuleRef ref) {
        return rules[ref.index()];
    }

    /** Every rule that the track's steps can ask. */
    BitSet of(Ladder ladder) {
        var asked = new BitSet();
        ladder.steps().forEach(step -> asked.or(of(step)));
        return asked;
    }

    /** Every aspect that the answer of the rule at this place can hang on, as bits. */
    long aspects(int place) {
        return aspects[place];
    }
}

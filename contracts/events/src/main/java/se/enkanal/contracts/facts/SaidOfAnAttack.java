package se.enkanal.contracts.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who clicked, got in or took something out was asked about an attack. Where the events do not name one, every rule that
 * begins with the event would pass over it.
 */
final class SaidOfAnAttack {

    static final String ATTACK = "ATTACK";

    private static final String DISCLOSED = "DISCLOSED";
    private static final String INSIDER = "INSIDER";

    /** An answer that there was one, and events that say otherwise; what nobody has told contradicts nothing. */
    static boolean withoutOne(Facts facts) {
        return facts.knows(Fact.EVENTS)
                && !facts.says(Fact.EVENTS, ATTACK)
                && !facts.says(Fact.EVENTS, Answers.UNKNOWN)
                && somebodyGotIn(facts);
    }

    /** The same facts with the attack among the events. */
    static Facts named(Facts facts) {
        var known = new EnumMap<Fact, Object>(Fact.class);
        known.putAll(facts.known());
        known.put(
                Fact.EVENTS,
                Stream.concat(facts.codes(Fact.EVENTS).stream(), Stream.of(ATTACK))
                        .toList());
        return new Facts(known);
    }

    private static boolean somebodyGotIn(Facts facts) {
        return Stream.of(Fact.CLICKED_OR_GAVE_AWAY, Fact.ATTACK_SUCCEEDED).anyMatch(fact -> saidYes(facts, fact))
                || saidYes(facts, Fact.EXFILTRATION) && !takenFromWithin(facts);
    }

    /** Who may be there and takes something along discloses it, and need not get in. */
    private static boolean takenFromWithin(Facts facts) {
        return facts.says(Fact.ACTOR, INSIDER) && facts.says(Fact.EVENTS, DISCLOSED);
    }

    private static boolean saidYes(Facts facts, Fact fact) {
        return facts.codes(fact).equals(List.of(Answers.YES));
    }

    private SaidOfAnAttack() {}
}

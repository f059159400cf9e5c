package se.enkanal.routing.rule;

import static se.enkanal.routing.rule.Reading.AS_KNOWN;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import se.enkanal.contracts.verdict.v1.Track.Asked;

/** Every rule that was asked on the way, in the book's order, with what its answer rested on. */
final class Trace {

    static List<Asked> of(Climb climb, Wording wording) {
        var asked = new BitSet();
        climb.asked().forEach(step -> asked.or(climb.rules().reach(step)));
        var trace = new ArrayList<Asked>(asked.cardinality());
        for (int index = asked.nextSetBit(0); index >= 0; index = asked.nextSetBit(index + 1)) {
            var rule = climb.rules().rule(index);
            var answer = climb.situation().answer(rule.ref(), AS_KNOWN);
            var because = wording.of(climb.situation().because(rule.ref(), AS_KNOWN), answer);
            trace.add(new Asked(
                    rule.id(), rule.question(), answer.name(), rule.lagrum().toString(), because));
        }
        return trace;
    }

    private Trace() {}
}

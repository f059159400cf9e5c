package se.enkanal.routing.rule;

import static se.enkanal.routing.rule.Reading.AS_KNOWN;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.enkanal.contracts.verdict.v1.Track.Asked;
import se.enkanal.routing.rule.Condition.All;
import se.enkanal.routing.rule.Condition.Asks;

/** Every rule that was asked on the way, in the book's order, with what its answer rested on. */
record Trace(Climb climb, Wording wording) {

    List<Asked> asked() {
        var asked = new BitSet();
        climb.asked().forEach(step -> asked.or(climb.rules().reach().of(step)));
        var trace = new ArrayList<Asked>(asked.cardinality());
        for (int index = asked.nextSetBit(0); index >= 0; index = asked.nextSetBit(index + 1)) {
            trace.add(asked(climb.rules().rule(index)));
        }
        return trace;
    }

    /** The steps that can decide something, and the rules that carried their answers. */
    Set<String> decisive() {
        var decisive = new HashSet<String>();
        climb.asked().stream()
                .filter(step -> climb.rules().rule(step).decides())
                .forEach(step -> carrying(step, decisive));
        return decisive;
    }

    private Asked asked(Rule rule) {
        var answer = climb.situation().answer(rule.ref(), AS_KNOWN);
        return new Asked(
                rule.id(),
                rule.question(),
                answer.name(),
                rule.lagrum().toString(),
                wording.of(climb.situation().because(rule.ref(), AS_KNOWN), answer));
    }

    private void carrying(RuleRef rule, Set<String> decisive) {
        if (decisive.add(rule.id())) {
            carrying(climb.rules().rule(rule).when(), decisive);
        }
    }

    /** A yes rests on the parts that say so, a no on what stopped it; that nothing held is carried by no part. */
    private void carrying(Condition condition, Set<String> decisive) {
        if (condition instanceof Asks(var rule)) {
            carrying(rule, decisive);
            return;
        }
        var answer = condition.in(climb.situation(), AS_KNOWN);
        boolean carried = condition.parts().size() == 1
                || answer == Answer.YES
                || answer == Answer.NO && condition instanceof All;
        for (var part : condition.parts()) {
            if (carried && (condition.parts().size() == 1 || part.in(climb.situation(), AS_KNOWN) == answer)) {
                carrying(part, decisive);
            }
        }
    }
}

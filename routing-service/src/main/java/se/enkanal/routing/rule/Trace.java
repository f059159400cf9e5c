package se.enkanal.routing.rule;

import static se.enkanal.routing.rule.Reading.AS_KNOWN;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import se.enkanal.contracts.verdict.v1.Track.Asked;
import se.enkanal.routing.rule.Condition.Asks;
import se.enkanal.routing.rule.Condition.Several;

/** Every rule that was asked on the way, in the book's order, with what its answer rested on. */
record Trace(Climb climb, Wording wording) {

    List<Asked> told(Telling telling) {
        var asked = asked();
        var explained = telling == Telling.WHOLE ? asked : decisive();
        var trace = new ArrayList<Asked>(asked.cardinality());
        for (int index = asked.nextSetBit(0); index >= 0; index = asked.nextSetBit(index + 1)) {
            trace.add(told(climb.rules().rule(index), explained.get(index)));
        }
        return trace;
    }

    private Asked told(Rule rule, boolean explained) {
        var answer = climb.situation().answer(rule.ref(), AS_KNOWN);
        return new Asked(
                rule.id(),
                explained ? rule.question() : null,
                answer.name(),
                explained ? rule.lagrum().toString() : null,
                wording.of(climb.situation().because(rule.ref(), AS_KNOWN), answer));
    }

    private BitSet asked() {
        var asked = new BitSet();
        climb.asked().forEach(step -> asked.or(climb.rules().reach(step)));
        return asked;
    }

    /** The steps, and the rules whose answer carried theirs. */
    private BitSet decisive() {
        var decisive = new BitSet();
        climb.asked().forEach(step -> carrying(step, decisive));
        return decisive;
    }

    private void carrying(RuleRef rule, BitSet decisive) {
        if (!decisive.get(rule.index())) {
            decisive.set(rule.index());
            carrying(climb.rules().rule(rule).when(), decisive);
        }
    }

    private void carrying(Condition condition, BitSet decisive) {
        if (condition instanceof Asks(var rule)) {
            carrying(rule, decisive);
            return;
        }
        boolean alternatives = condition instanceof Several;
        var answer = condition.in(climb.situation(), AS_KNOWN);
        for (var part : condition.parts()) {
            if (!alternatives || part.in(climb.situation(), AS_KNOWN) == answer) {
                carrying(part, decisive);
            }
        }
    }
}

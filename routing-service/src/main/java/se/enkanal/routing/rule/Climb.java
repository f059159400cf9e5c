package se.enkanal.routing.rule;

import static se.enkanal.routing.rule.Reading.AS_KNOWN;
import static se.enkanal.routing.rule.Reading.AS_POSSIBLE;

import java.util.ArrayList;
import java.util.List;
import se.enkanal.contracts.verdict.v1.Stage;

/** One situation's way up one track's ladder. */
record Climb(RulesInForce rules, Ladder ladder, Situation situation) {

    Climb in(Situation other) {
        return new Climb(rules, ladder, other);
    }

    /** Where it ends as things are known. */
    Position position() {
        var position = Position.START;
        for (int step = 0; step < ladder.steps().size() && !position.ends(); step++) {
            position = position.after(effect(ladder.steps().get(step)));
        }
        return position;
    }

    /** Everywhere it may yet end, as bits. */
    long possible() {
        return explore(Position.START, 0);
    }

    /** The stages of every step taken, as things are known. */
    List<Stage> stages() {
        return asked().stream().flatMap(step -> effect(step).stages().stream()).toList();
    }

    /** The steps taken before it ended. */
    List<RuleRef> asked() {
        var asked = new ArrayList<RuleRef>();
        var position = Position.START;
        for (var step : ladder.steps()) {
            asked.add(step);
            position = position.after(effect(step));
            if (position.ends()) {
                break;
            }
        }
        return asked;
    }

    /** The aspects that leave a step of the way open. */
    long open() {
        long open = 0;
        for (var step : ladder.steps()) {
            var answer = situation.answer(step, AS_POSSIBLE);
            if (answer == Answer.NOT_KNOWN) {
                open |= situation.because(step, AS_POSSIBLE);
            } else if (Position.START.after(rules.rule(step).effectOf(answer)).ends()) {
                break;
            }
        }
        return situation.open(open);
    }

    private long explore(Position position, int step) {
        if (position.ends() || step == ladder.steps().size()) {
            return position.bit();
        }
        var rule = rules.rule(ladder.steps().get(step));
        long ends = 0;
        for (var answer : situation.answer(rule.ref(), AS_POSSIBLE).canBecome()) {
            ends |= explore(position.after(rule.effectOf(answer)), step + 1);
        }
        return ends;
    }

    private Effect effect(RuleRef step) {
        return rules.rule(step).effectOf(situation.answer(step, AS_KNOWN));
    }
}

package se.enkanal.routing.rule;

import static se.enkanal.routing.rule.Reading.AS_KNOWN;
import static se.enkanal.routing.rule.Reading.AS_POSSIBLE;

import java.util.ArrayList;
import java.util.List;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track.IfNotified;

/** One situation's way up one track's ladder. */
record Climb(RulesInForce rules, Ladder ladder, Situation situation) {

    Kinds kinds() {
        return rules.route(ladder).kinds();
    }

    /** Where it ends as things are known. */
    Position position() {
        return position(situation, 0);
    }

    /** Where it would end in each of these ways instead. */
    List<Position> positions(List<Supposition> instead) {
        var positions = new ArrayList<Position>(instead.size());
        for (int from = 0; from < instead.size(); from += Kleene.SITUATIONS) {
            var some = instead.subList(from, Math.min(from + Kleene.SITUATIONS, instead.size()));
            var supposed = situation.supposing(some);
            for (int index = 0; index < some.size(); index++) {
                positions.add(position(supposed, index));
            }
        }
        return positions;
    }

    private Position position(Situation in, int supposition) {
        var path = rules.route(ladder).path();
        var position = Position.START;
        for (int step = 0; step < path.length() && !position.ends(); step++) {
            position = path.after(step, position, in.answer(path.rule(step), AS_KNOWN, supposition));
        }
        return position;
    }

    /** Everywhere it may yet end, as bits. */
    long possible() {
        var path = rules.route(ladder).path();
        long ended = 0;
        long standing = Position.START.bit();
        for (int step = 0; step < path.length(); step++) {
            long next = 0;
            for (long rest = standing; rest != 0; rest &= rest - 1) {
                next |= after(path, step, Position.at(Long.numberOfTrailingZeros(rest)));
            }
            ended |= next & Position.ENDED;
            standing = next & ~Position.ENDED;
        }
        return ended | standing;
    }

    /** The stages of every step taken, as things are known. */
    List<Stage> stages() {
        return asked().stream().flatMap(step -> effect(step).stages().stream()).toList();
    }

    /** What follows if a person notifies: what a step that would have notified asks for, and the rest as it is known. */
    IfNotified ifNotified() {
        return new IfNotified(
                ladder.authority(),
                ladder.steps().stream()
                        .flatMap(step -> onceNotified(step).stages().stream())
                        .toList());
    }

    /** What a high risk asks for, whether it is one or not. */
    List<Stage> ifHighRisk() {
        return ladder.steps().stream()
                .map(step -> rules.rule(step).effectOf(Answer.YES))
                .filter(Effect::ofHighRisk)
                .flatMap(effect -> effect.stages().stream())
                .toList();
    }

    private Effect onceNotified(RuleRef step) {
        var yes = rules.rule(step).effectOf(Answer.YES);
        return yes.notifies() ? yes : effect(step);
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
            var rule = rules.rule(step);
            var answer = situation.answer(step, AS_POSSIBLE);
            if (answer == Answer.NOT_KNOWN) {
                open |= rule.moves() ? situation.because(step, AS_POSSIBLE) : 0;
            } else if (Position.START.after(rule.effectOf(answer)).ends()) {
                break;
            }
        }
        return situation.said().open(open);
    }

    /** Everywhere the step may lead from there, as bits. */
    private long after(Path path, int step, Position position) {
        long after = 0;
        for (var answer : situation.answer(path.rule(step), AS_POSSIBLE).canBecome()) {
            after |= path.after(step, position, answer).bit();
        }
        return after;
    }

    private Effect effect(RuleRef step) {
        return rules.rule(step).effectOf(situation.answer(step, AS_KNOWN));
    }
}

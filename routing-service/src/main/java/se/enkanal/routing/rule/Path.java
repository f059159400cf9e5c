package se.enkanal.routing.rule;

import java.util.List;
import java.util.stream.Stream;

/** Where each answer to each step of a track leads, from wherever one stands: looked up, since it is asked so often. */
final class Path {

    private final int[] steps;
    private final Position[][][] next;

    Path(List<Rule> steps) {
        this.steps = steps.stream().mapToInt(rule -> rule.ref().index()).toArray();
        this.next = steps.stream().map(Path::from).toArray(Position[][][]::new);
    }

    int length() {
        return steps.length;
    }

    /** The place of the rule that is asked at this step. */
    int rule(int step) {
        return steps[step];
    }

    Position after(int step, Position position, Answer answer) {
        return next[step][position.index()][answer.ordinal()];
    }

    private static Position[][] from(Rule rule) {
        return Position.all()
                .map(position -> Stream.of(Answer.values())
                        .map(answer -> position.after(rule.effectOf(answer)))
                        .toArray(Position[]::new))
                .toArray(Position[][]::new);
    }
}

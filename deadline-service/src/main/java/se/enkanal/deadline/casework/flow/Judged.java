package se.enkanal.deadline.casework.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Turn;
import se.enkanal.outbox.Incoming;

/** What the verdicts of a batch, in their order, made of one case. */
record Judged(CaseFile file, List<Step> steps) {

    record Step(Incoming cause, Turn turn) {}

    static Judged opened(List<Incoming> verdicts, Instant now) {
        var first = verdicts.getFirst();
        var opening = new Step(first, CaseFile.opened(verdict(first)));
        var later = rejudged(opening.turn.after(), verdicts.subList(1, verdicts.size()), now);
        var steps = new ArrayList<Step>();
        steps.add(opening);
        steps.addAll(later.steps);
        return new Judged(later.file, steps);
    }

    static Judged rejudged(CaseFile file, List<Incoming> verdicts, Instant now) {
        var steps = new ArrayList<Step>();
        var judged = file;
        for (var verdict : verdicts) {
            var turn = judged.rejudged(verdict(verdict), now);
            if (!turn.nothingHappened()) {
                steps.add(new Step(verdict, turn));
                judged = turn.after();
            }
        }
        return new Judged(judged, steps);
    }

    boolean nothingHappened() {
        return steps.isEmpty();
    }

    static ReportAssessed verdict(Incoming incoming) {
        return (ReportAssessed) incoming.event();
    }
}

package se.enkanal.routing.verdict;

import static java.util.Objects.requireNonNull;

import se.enkanal.contracts.verdict.v1.ReportAssessed;

/** A report judged anew because somebody asked: what was or would be said, and what is otherwise than before. */
public record Reassessment(ReportAssessed verdict, Difference difference, boolean stored) {

    public Reassessment {
        requireNonNull(verdict, "verdict");
        requireNonNull(difference, "difference");
    }
}

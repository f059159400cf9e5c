package se.enkanal.intake.report;

import java.util.List;
import se.enkanal.contracts.facts.Flaw;

/** What became of a submission. */
public sealed interface SubmissionResult {

    record Accepted(Report report) implements SubmissionResult {}

    record Rejected(List<Flaw> flaws) implements SubmissionResult {
        public Rejected {
            flaws = List.copyOf(flaws);
        }
    }
}

package se.enkanal.routing.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.verdict.v1.Proposed;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Track;

/**
 * One verdict on one report: as it is announced, with everything that was asked, and when the lengths of time it rests on
 * were said.
 */
public record Ruling(ReportAssessed assessed, WholeTrace trace, Instant saidAt, String traceparent) {

    /** The same, proposing that it is what the earlier reports told of, once more; nothing where there are none. */
    public Ruling recurring(List<UUID> earlier) {
        return earlier.isEmpty()
                ? this
                : new Ruling(
                        assessed.proposing(
                                List.of(new Proposed(Fact.RECURRING_WITHIN_6_MONTHS.field(), Answers.YES, earlier))),
                        trace,
                        saidAt,
                        traceparent);
    }

    /** When its answer will change by itself, if it will. */
    public Optional<Instant> changesAt() {
        return assessed.tracks().stream()
                .flatMap(track -> track.changesAt().stream())
                .map(Track.Change::at)
                .min(Instant::compareTo);
    }
}

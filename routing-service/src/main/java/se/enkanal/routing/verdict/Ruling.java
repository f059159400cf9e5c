package se.enkanal.routing.verdict;

import java.time.Instant;
import java.util.Optional;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Track;

/**
 * One verdict on one report: as it is announced, with everything that was asked, and when the lengths of time it rests on
 * were said.
 */
public record Ruling(ReportAssessed assessed, WholeTrace trace, Instant saidAt, String traceparent) {

    /** When its answer will change by itself, if it will. */
    public Optional<Instant> changesAt() {
        return assessed.tracks().stream()
                .flatMap(track -> track.changesAt().stream())
                .map(Track.Change::at)
                .min(Instant::compareTo);
    }
}

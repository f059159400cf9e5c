package se.enkanal.routing.verdict.store;

import java.time.Instant;
import java.util.UUID;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.routing.verdict.WholeTrace;

/** A verdict as it was announced, everything that was asked, under which event id, and when the lengths of time it rests on were said. */
public record StoredVerdict(ReportAssessed assessed, WholeTrace trace, UUID announcedAs, Instant saidAt) {

    public long version() {
        return assessed.version();
    }

    public long reportVersion() {
        return assessed.reportVersion();
    }
}

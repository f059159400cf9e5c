package se.enkanal.routing.verdict.store;

import java.util.UUID;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.outbox.Announcement;
import se.enkanal.routing.verdict.Ruling;

/** A ruling beside its announcement: the same bytes are stored and said. */
record VerdictRow(Ruling ruling, Announcement announcement) {

    ReportAssessed assessed() {
        return ruling.assessed();
    }

    UUID reportId() {
        return assessed().reportId();
    }
}

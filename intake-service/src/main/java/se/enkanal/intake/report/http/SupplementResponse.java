package se.enkanal.intake.report.http;

import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented;

/** All facts as they now stand, and which fields differ from before. */
record SupplementResponse(UUID id, long version, Facts facts, List<String> changed) {

    static SupplementResponse from(ReportSupplemented event) {
        return new SupplementResponse(event.reportId(), event.version(), event.facts(), event.changed());
    }
}

package se.enkanal.intake.reconciliation.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.report.v1.ReportEvent.ReportReceived;
import se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented;
import se.enkanal.intake.organisation.Register;
import se.enkanal.intake.report.Channel;
import se.enkanal.intake.report.Report;
import se.enkanal.intake.report.Texts;

/**
 * A report that has not become a case: what was announced, and how often it has been again. {@code supplement} is the
 * newest, or null; {@code onItsWay} still waits in the outbox.
 */
public record Stray(
        UUID reportId,
        UUID announced,
        String organisation,
        String unit,
        Facts receivedFacts,
        Instant receivedAt,
        Channel channel,
        String language,
        int attempts,
        boolean onItsWay,
        Supplemented supplement) {

    /** The newest addition, as it was announced. */
    public record Supplemented(
            UUID eventId, long version, Instant at, ReportSupplemented.By by, Facts facts, List<String> changed) {}

    public ReportReceived received(Register register) {
        return new Report(
                        reportId,
                        register.organisation(organisation).orElseThrow(),
                        unit,
                        receivedFacts,
                        receivedAt,
                        channel,
                        language,
                        Texts.NONE)
                .received();
    }

    public ReportSupplemented supplemented(Register register) {
        return new ReportSupplemented(
                reportId,
                supplement.version,
                null,
                supplement.at,
                se.enkanal.contracts.Reference.of(reportId).shown(),
                register.snapshot(organisation),
                receivedAt,
                supplement.facts,
                supplement.changed,
                supplement.by);
    }
}

package se.enkanal.routing.verdict;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.enkanal.contracts.Event;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.report.v1.ReportEvent.ReportReceived;
import se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented;

/**
 * What a report says now. {@code version} is the report's, {@code at} when it was said, {@code cause} the event and
 * {@code traceparent} the trace it came with.
 */
public record News(
        UUID reportId,
        long version,
        UUID cause,
        String traceparent,
        Instant at,
        String reference,
        Organisation organisation,
        Instant receivedAt,
        Facts facts,
        Set<String> changed) {

    /** The facts that say how long something lasted, and until when that was so. */
    private static final Set<String> LENGTHS = Set.of(
            Fact.OUTAGE.field(),
            Fact.OUTAGE_UP_TO.field(),
            Fact.WORKAROUND.field(),
            Fact.WORKAROUND_UP_TO.field(),
            Fact.ONGOING.field(),
            Fact.ENDED_AT.field());

    public News {
        changed = Set.copyOf(changed);
    }

    /** Only a receipt and a supplement say something new of the facts. */
    public static Optional<News> of(Event event, UUID cause, String traceparent) {
        return switch (event) {
            case ReportReceived received -> Optional.of(of(received, cause, traceparent));
            case ReportSupplemented supplemented -> Optional.of(of(supplemented, cause, traceparent));
            default -> Optional.empty();
        };
    }

    /** No verdict can be older than the first version of its report. */
    public boolean first() {
        return version == 1;
    }

    /** When its lengths of time were said, which what goes on is counted from. */
    public Instant saidAt(Instant before) {
        return changed.stream().anyMatch(LENGTHS::contains) ? at : before;
    }

    private static News of(ReportReceived event, UUID cause, String traceparent) {
        return new News(
                event.reportId(),
                event.version(),
                cause,
                traceparent,
                event.at(),
                event.reference(),
                event.organisation(),
                event.at(),
                event.facts(),
                Set.of());
    }

    private static News of(ReportSupplemented event, UUID cause, String traceparent) {
        return new News(
                event.reportId(),
                event.version(),
                cause,
                traceparent,
                event.at(),
                event.reference(),
                event.organisation(),
                event.receivedAt(),
                event.facts(),
                Set.copyOf(event.changed()));
    }
}

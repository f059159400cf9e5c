package se.enkanal.deadline.statistics;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static se.enkanal.contracts.Within.SWEDEN;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.casework.v1.CaseState.Status;

/**
 * What a report counts as, by the version of its case that said so. Three reports of one event are three reports and one
 * event: the one that leads, or stands alone, counts as the event. What is no report counts as nothing.
 */
public record Counted(UUID reportId, long version, String organisation, YearMonth month, long reports, long events) {

    public Counted {
        requireNonNull(reportId, "reportId");
        requireNonNull(organisation, "organisation");
        requireNonNull(month, "month");
    }

    public static Counted of(CaseEvent event) {
        var state = event.state();
        long reports = state.status() == Status.NOT_A_REPORT ? 0 : 1;
        boolean led = state.lead() != null && !state.lead().equals(event.reportId());
        return new Counted(
                event.reportId(),
                event.version(),
                state.organisation(),
                YearMonth.from(state.receivedAt().atZone(SWEDEN)),
                reports,
                led ? 0 : reports);
    }

    /** The newest of each report. */
    public static List<Counted> newest(Collection<CaseEvent> events) {
        return List.copyOf(events.stream()
                .map(Counted::of)
                .collect(toMap(
                        Counted::reportId,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(Counted::version))))
                .values());
    }
}

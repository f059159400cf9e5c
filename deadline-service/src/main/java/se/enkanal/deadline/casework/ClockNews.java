package se.enkanal.deadline.casework;

import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.casework.v1.CaseEvent.DeadlineMissed;
import se.enkanal.contracts.casework.v1.CaseEvent.PlannedDatePassed;
import se.enkanal.contracts.casework.v1.CaseEvent.StageWaived;
import se.enkanal.contracts.casework.v1.StageState;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.clock.End;

/** What is to be said when a clock has come to stand otherwise, whoever or whatever made it so. */
final class ClockNews {

    static List<News> between(CaseFile before, CaseFile after) {
        return after.clocks().stream()
                .filter(clock -> before.clock(clock.track(), clock.stage())
                        .filter(earlier -> earlier.state() == clock.state())
                        .isEmpty())
                .flatMap(clock -> of(clock).stream())
                .toList();
    }

    private static Optional<News> of(Clock clock) {
        return switch (clock.state()) {
            case MISSED ->
                Optional.of(head -> new DeadlineMissed(
                        head.reportId(),
                        head.version(),
                        head.causedBy(),
                        head.at(),
                        head.state(),
                        clock.track(),
                        clock.stage(),
                        clock.dueAt().orElseThrow()));
            case PLANNED_PASSED ->
                Optional.of(head -> new PlannedDatePassed(
                        head.reportId(),
                        head.version(),
                        head.causedBy(),
                        head.at(),
                        head.state(),
                        clock.track(),
                        clock.stage(),
                        clock.dueAt().orElseThrow()));
            case WAIVED ->
                Optional.of(head -> new StageWaived(
                        head.reportId(),
                        head.version(),
                        head.causedBy(),
                        head.at(),
                        head.state(),
                        clock.track(),
                        clock.stage(),
                        reason(clock)));
            case WAITING, PLANNED, RUNNING, DUE_SOON, MET, MET_LATE -> Optional.empty();
        };
    }

    private static String reason(Clock clock) {
        return clock.end() instanceof End.Waived(var reason) ? reason : StageState.WAIVED.name();
    }

    private ClockNews() {}
}

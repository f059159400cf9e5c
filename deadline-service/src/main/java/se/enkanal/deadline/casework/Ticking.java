package se.enkanal.deadline.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.clock.Step;

/** Performs on a case what time asks of each of its clocks. */
final class Ticking {

    static Turn of(CaseFile file, Instant now) {
        var clocks = new ArrayList<Clock>();
        var reminders = new ArrayList<Reminder>();
        for (var clock : file.clocks()) {
            switch (clock.at(now)) {
                case Step.Wait() -> clocks.add(clock);
                case Step.Remind(var next, var left) -> {
                    clocks.add(next);
                    remind(next, Reminder.Kind.DUE_SOON, left).ifPresent(reminders::add);
                }
                case Step.PassPlanned(var next) -> {
                    clocks.add(next);
                    remind(next, Reminder.Kind.PLANNED_PASSED, Duration.ZERO).ifPresent(reminders::add);
                }
                case Step.Miss(var next) -> {
                    clocks.add(next);
                    remind(next, Reminder.Kind.MISSED, Duration.ZERO).ifPresent(reminders::add);
                }
            }
        }
        var news = reminders.stream()
                .filter(reminder -> reminder.kind() == Reminder.Kind.DUE_SOON)
                .map(CaseNews::dueSoon)
                .toList();
        return Turn.of(file, file.with(clocks), news, reminders);
    }

    /** Of a tentative date nobody is reminded: the stage that is filed in its place has the same. */
    private static Optional<Reminder> remind(Clock clock, Reminder.Kind kind, Duration left) {
        return clock.tentative()
                ? Optional.empty()
                : Optional.of(new Reminder(
                        clock.track(),
                        clock.stage(),
                        kind,
                        clock.dueAt().orElseThrow(),
                        left,
                        !clock.start().confirmed(),
                        clock.counted().reasonIfLate()));
    }

    private Ticking() {}
}

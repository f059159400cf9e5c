package se.enkanal.deadline.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
                    reminders.add(reminder(next, Reminder.Kind.DUE_SOON, left));
                }
                case Step.PassPlanned(var next) -> {
                    clocks.add(next);
                    reminders.add(reminder(next, Reminder.Kind.PLANNED_PASSED, Duration.ZERO));
                }
                case Step.Miss(var next) -> {
                    clocks.add(next);
                    reminders.add(reminder(next, Reminder.Kind.MISSED, Duration.ZERO));
                }
            }
        }
        var news = reminders.stream()
                .filter(reminder -> reminder.kind() == Reminder.Kind.DUE_SOON)
                .map(CaseNews::dueSoon)
                .toList();
        return Turn.of(file, file.with(clocks), news, reminders);
    }

    private static Reminder reminder(Clock clock, Reminder.Kind kind, Duration left) {
        return new Reminder(
                clock.track(),
                clock.stage(),
                kind,
                clock.dueAt().orElseThrow(),
                left,
                !clock.start().confirmed());
    }

    private Ticking() {}
}

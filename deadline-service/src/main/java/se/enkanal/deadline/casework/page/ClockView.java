package se.enkanal.deadline.casework.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.word.ClockWords;
import se.enkanal.deadline.word.SwedishTime;
import se.enkanal.deadline.word.Words;

/** One clock as it is shown. {@code plan} says why its date is only planned, where it is; {@code left}, {@code due} and {@code machineDue} are empty where there is no date. */
public record ClockView(
        String track,
        String stage,
        Tone tone,
        boolean open,
        String plan,
        String left,
        String due,
        String machineDue,
        String explanation,
        String lagrum) {

    static ClockView of(Clock clock, Instant now) {
        return new ClockView(
                Words.track(clock.track()),
                Words.stage(clock.track(), clock.stage()),
                Tone.of(clock, now),
                clock.open(),
                ClockWords.plan(clock),
                clock.dueAt().map(due -> SwedishTime.left(now, due)).orElse(""),
                clock.dueAt().map(SwedishTime::written).orElse(""),
                clock.dueAt().map(Instant::toString).orElse(""),
                ClockWords.explained(clock),
                clock.law().lagrum());
    }

    /** What is still to be filed first, the nearest date foremost. */
    static List<ClockView> inOrder(List<Clock> clocks, Instant now) {
        return clocks.stream()
                .sorted(Comparator.comparing((Clock clock) -> !clock.open())
                        .thenComparing(clock -> clock.dueAt().orElse(Instant.MAX)))
                .map(clock -> of(clock, now))
                .toList();
    }

    /** Nobody stands for its date yet. */
    public boolean planned() {
        return !plan.isEmpty();
    }

    /** "Senast" while it counts, "Frist" afterwards. */
    public String dueWord() {
        return open ? "senast" : "frist";
    }
}

package se.enkanal.deadline.casework.page;

import java.time.Duration;
import java.time.Instant;
import se.enkanal.deadline.clock.Clock;

/** How urgent a clock is, told in words, by shape and by colour: never by colour alone. */
public enum Tone {
    CALM("lugn", "○", "Mer än ett dygn kvar"),
    SOON("snart", "◐", "Mindre än ett dygn kvar"),
    URGENT("akut", "●", "Bråttom"),
    PASSED("passerad", "■", "Fristen har gått ut"),
    TO_DECIDE("passerad", "■", "Bestäm när ni fick vetskap"),
    TO_REPORT("passerad", "■", "Planerad tid har passerat"),
    OPEN("lugn", "○", "Utan onödigt dröjsmål"),
    WAITING("vilar", "–", "Väntar"),
    WAIVED("vilar", "–", "Behövs inte"),
    DONE("klar", "✓", "Klar"),
    DONE_LATE("klar", "✓", "Klar, men sent");

    private static final Duration SOON_LEFT = Duration.ofHours(24);
    private static final Duration URGENT_LEFT = Duration.ofHours(6);

    private final String style;
    private final String shape;
    private final String words;

    Tone(String style, String shape, String words) {
        this.style = style;
        this.shape = shape;
        this.words = words;
    }

    static Tone of(Clock clock, Instant now) {
        return switch (clock.state()) {
            case WAITING -> WAITING;
            case WAIVED -> WAIVED;
            case MET -> DONE;
            case MET_LATE -> DONE_LATE;
            case MISSED -> PASSED;
            case PLANNED_PASSED -> clock.tentative() ? TO_REPORT : TO_DECIDE;
            case PLANNED, RUNNING, DUE_SOON ->
                clock.dueAt()
                        .map(due -> left(clock, Duration.between(now, due)))
                        .orElse(OPEN);
        };
    }

    private static Tone left(Clock clock, Duration left) {
        if (left.isNegative()) {
            return clock.start().confirmed() ? PASSED : clock.tentative() ? TO_REPORT : TO_DECIDE;
        }
        if (left.compareTo(URGENT_LEFT) <= 0) {
            return URGENT;
        }
        return left.compareTo(SOON_LEFT) <= 0 ? SOON : CALM;
    }

    /** The class in the stylesheet. */
    public String style() {
        return style;
    }

    public String shape() {
        return shape;
    }

    public String words() {
        return words;
    }
}

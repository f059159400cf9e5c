package se.enkanal.deadline.clock;

import java.time.Duration;

/** What the passing of time asks of one clock; {@code clock} is the clock afterwards. */
public sealed interface Step {

    record Wait() implements Step {}

    /** A rung was reached; of several at once, after an outage, only the last. */
    record Remind(Clock clock, Duration left) implements Step {}

    /** A date that nobody has confirmed went by: somebody must decide when we became aware. */
    record PassPlanned(Clock clock) implements Step {}

    record Miss(Clock clock) implements Step {}

    Step WAIT = new Wait();
}

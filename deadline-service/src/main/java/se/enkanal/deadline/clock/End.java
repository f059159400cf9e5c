package se.enkanal.deadline.clock;

import java.time.Instant;

/** Whether a clock still counts, and if not, why. */
public sealed interface End {

    record Open() implements End {}

    /** The stage was in fact submitted to the authority. */
    record Met(Instant submittedAt) implements End {}

    /** The stage need not be filed, for the coded reason. Can be taken back. */
    record Waived(String reason) implements End {}

    End OPEN = new Open();
}

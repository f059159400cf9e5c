package se.enkanal.outbox;

import io.vertx.pgclient.PgException;
import java.time.DateTimeException;
import java.util.Set;

/**
 * Which failures trying again can never mend. Everything else counts as infrastructure and is tried for ever: to wait is
 * better than to lose.
 */
final class Faults {

    /** SQLSTATE classes: a value the column cannot hold, and a broken constraint. */
    private static final Set<String> OF_THE_DATA = Set.of("22", "23");

    static boolean deterministic(Throwable failure) {
        return switch (failure) {
            case PgException refused ->
                OF_THE_DATA.contains(refused.getSqlState().substring(0, 2));
            case IllegalArgumentException wrong -> true;
            case NullPointerException wrong -> true;
            case ClassCastException wrong -> true;
            case DateTimeException wrong -> true;
            case ArithmeticException wrong -> true;
            default -> false;
        };
    }

    private Faults() {}
}

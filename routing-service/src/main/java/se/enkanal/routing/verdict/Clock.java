package se.enkanal.routing.verdict;

import static java.util.Objects.requireNonNull;

import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.verdict.v1.Stage;

/** What a stage counts from and how long; a null {@code within} is "without undue delay", which nobody can miss. */
public record Clock(String stage, Anchor from, Within within) {

    private static final String SEPARATOR = "/";

    public Clock {
        requireNonNull(stage, "stage");
        requireNonNull(from, "from");
    }

    static Clock of(Stage stage) {
        return new Clock(stage.stage(), stage.from(), stage.within());
    }

    String text() {
        var start = stage + SEPARATOR + from.code();
        return within == null ? start : start + SEPARATOR + within.iso();
    }

    static Clock parse(String text) {
        var parts = text.split(SEPARATOR);
        return new Clock(parts[0], Anchor.parse(parts[1]), parts.length == 2 ? null : Within.parse(parts[2]));
    }
}

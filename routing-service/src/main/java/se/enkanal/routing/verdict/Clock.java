package se.enkanal.routing.verdict;

import static java.util.Objects.requireNonNull;

import java.util.StringJoiner;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.verdict.v1.Stage;

/**
 * What a stage counts from and how long; a null {@code within} is "without undue delay", which nobody can miss, and a null
 * {@code postponed} says that nothing moves it.
 */
public record Clock(String stage, Anchor from, Within within, Postponed postponed) {

    /** By which stage it is postponed, and from what it then counts. */
    public record Postponed(String by, Anchor from, Within within) {}

    private static final String SEPARATOR = "/";

    public Clock {
        requireNonNull(stage, "stage");
        requireNonNull(from, "from");
    }

    static Clock of(Stage stage) {
        var law = stage.postponed();
        var postponed = law == null ? null : new Postponed(law.by(), law.from(), law.within());
        return new Clock(stage.stage(), stage.from(), stage.within(), postponed);
    }

    String text() {
        var words = new StringJoiner(SEPARATOR).add(stage).add(from.code());
        if (within != null) {
            words.add(within.iso());
        }
        if (postponed != null) {
            words.add(postponed.by).add(postponed.from.code()).add(postponed.within.iso());
        }
        return words.toString();
    }

    /** What has no limit cannot be postponed, so that two parts, three or six say it all. */
    static Clock parse(String text) {
        var parts = text.split(SEPARATOR);
        return new Clock(
                parts[0],
                Anchor.parse(parts[1]),
                parts.length == 2 ? null : Within.parse(parts[2]),
                parts.length < 6 ? null : new Postponed(parts[3], Anchor.parse(parts[4]), Within.parse(parts[5])));
    }
}

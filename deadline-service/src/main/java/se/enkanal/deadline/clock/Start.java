package se.enkanal.deadline.clock;

import java.time.Instant;
import java.util.Optional;

/** What a clock counts from, and how sure that is. */
public sealed interface Start {

    /** What it counts from has not happened. */
    record Awaited() implements Start {}

    /** Proposed by the machine. Earlier news may move it earlier, nothing moves it later. */
    record Planned(Instant at) implements Start {}

    /** A person stands for it. Only such a clock can be missed. */
    record Confirmed(Instant at) implements Start {}

    /** The stage filed in its place is filed; from now on it counts from an end that nobody has told of. */
    record Postponed() implements Start {}

    /** That end has come, and a person stands for when. */
    record Resumed(Instant at) implements Start {}

    Start AWAITED = new Awaited();
    Start POSTPONED = new Postponed();

    default Optional<Instant> instant() {
        return switch (this) {
            case Awaited() -> Optional.empty();
            case Planned(var at) -> Optional.of(at);
            case Confirmed(var at) -> Optional.of(at);
            case Postponed() -> Optional.empty();
            case Resumed(var at) -> Optional.of(at);
        };
    }

    /** It counts, or will, from where it was postponed to. */
    default boolean postponed() {
        return this instanceof Postponed || this instanceof Resumed;
    }

    default boolean confirmed() {
        return this instanceof Confirmed || this instanceof Resumed;
    }

    /** A planned time as it stands after other news of it: the earlier of the two. */
    default Start replanned(Instant heard) {
        return switch (this) {
            case Awaited() -> new Planned(heard);
            case Planned(var at) -> heard.isBefore(at) ? new Planned(heard) : this;
            case Confirmed confirmed -> confirmed;
            case Postponed postponed -> postponed;
            case Resumed resumed -> resumed;
        };
    }
}

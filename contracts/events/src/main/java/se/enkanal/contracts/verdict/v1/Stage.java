package se.enkanal.contracts.verdict.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;

/**
 * One report that a law wants. A null {@code within} is "without undue delay". {@code dueAt} is for information in an
 * assessment only; an event carries none, since deadline-service keeps the one date that counts. {@code postponed} is null
 * where nothing can move the limit; {@code reasonIfLate} says that the law wants the reasons of a delay.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stage(
        String stage,
        Anchor from,
        Within within,
        Instant dueAt,
        String lagrum,
        Postponed postponed,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean reasonIfLate) {

    /**
     * The law wants another stage, {@code by}, in this one's place if {@code from} has not come when this is due; once that
     * is submitted, this one counts from {@code from} instead. If {@code from} comes in time, {@code by} falls away.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Postponed(String by, Anchor from, Within within, String lagrum) {
        public Postponed {
            requireNonNull(by, "by");
            requireNonNull(from, "from");
            requireNonNull(within, "within");
            requireNonNull(lagrum, "lagrum");
        }
    }

    public Stage {
        requireNonNull(stage, "stage");
        requireNonNull(from, "from");
        requireNonNull(lagrum, "lagrum");
        if (postponed != null) {
            requireNonNull(within, "within: what has no limit cannot be postponed");
        }
    }

    /** One that nothing can postpone, and of whose delay the law asks nothing. */
    public Stage(String stage, Anchor from, Within within, Instant dueAt, String lagrum) {
        this(stage, from, within, dueAt, lagrum, null, false);
    }

    public Stage withoutDate() {
        return dueAt(null);
    }

    /** The same, due then. */
    public Stage dueAt(Instant due) {
        return new Stage(stage, from, within, due, lagrum, postponed, reasonIfLate);
    }

    /** The same as it counts once it has been postponed. */
    public Stage oncePostponed() {
        return new Stage(stage, postponed.from, postponed.within, null, postponed.lagrum, null, reasonIfLate);
    }
}

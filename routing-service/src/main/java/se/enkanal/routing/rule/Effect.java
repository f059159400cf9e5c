package se.enkanal.routing.rule;

import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Stage;

/** What follows of one answer. */
public record Effect(
        Optional<Outcome> outcome,
        Optional<Risk> risk,
        Optional<Inform> inform,
        List<Stage> stages,
        Optional<Pointer> pointer) {

    public static final Effect NONE =
            new Effect(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    /** Whether those whose data it is are to be told (GDPR art. 34). */
    public enum Inform {
        NOT_REQUIRED,
        REQUIRED
    }

    public Effect {
        stages = List.copyOf(stages);
    }
}

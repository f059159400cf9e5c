package se.enkanal.routing.rule;

import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Stage;

/** What follows of one answer; {@code requires} says in words what no outcome or stage can say, or is empty. */
public record Effect(
        Optional<Outcome> outcome,
        Optional<Risk> risk,
        Optional<Inform> inform,
        List<Stage> stages,
        Optional<Pointer> pointer,
        String requires) {

    public static final Effect NONE =
            new Effect(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "");

    /** Whether those whose data it is are to be told (GDPR art. 34). */
    public enum Inform {
        NOT_REQUIRED,
        REQUIRED
    }

    public Effect {
        stages = List.copyOf(stages);
    }

    /** It asks for a notification: a person who notifies asks for the same. */
    boolean notifies() {
        return outcome.filter(Outcome.NOTIFY::equals).isPresent();
    }

    /** It says that the risk is high, or that those concerned are to be told of it. */
    boolean ofHighRisk() {
        return risk.filter(Risk.HIGH_RISK::equals).isPresent()
                || inform.filter(Inform.REQUIRED::equals).isPresent();
    }

    boolean decides() {
        return moves() || !stages.isEmpty();
    }

    boolean moves() {
        return outcome.isPresent() || risk.isPresent() || inform.isPresent();
    }
}

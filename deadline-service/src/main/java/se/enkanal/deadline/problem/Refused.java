package se.enkanal.deadline.problem;

import java.util.List;
import se.enkanal.contracts.facts.Flaw;

/** What somebody asked is not done, and nothing is stored. The edges say it in their own way. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public sealed interface Refusal {

        /** Not with these roles. */
        record Forbidden() implements Refusal {}

        /** Isn't there, or isn't yours to see. */
        record NotFound() implements Refusal {}

        /** Somebody else has changed it meanwhile. */
        record Stale() implements Refusal {}

        /** It does not go together with how the case stands; {@code why} is a Swedish sentence. */
        record Conflict(String why) implements Refusal {}

        /** Understood, but wrong. */
        record Wrong(List<Flaw> flaws) implements Refusal {}

        /** intake-service, which keeps the reporter's texts, is away. */
        record IntakeAway() implements Refusal {}
    }

    private Refused(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    public static Refused forbidden() {
        return new Refused(new Refusal.Forbidden());
    }

    public static Refused notFound() {
        return new Refused(new Refusal.NotFound());
    }

    public static Refused stale() {
        return new Refused(new Refusal.Stale());
    }

    public static Refused conflict(String why) {
        return new Refused(new Refusal.Conflict(why));
    }

    public static Refused wrong(List<Flaw> flaws) {
        return new Refused(new Refusal.Wrong(List.copyOf(flaws)));
    }

    public static Refused intakeAway() {
        return new Refused(new Refusal.IntakeAway());
    }
}

package se.enkanal.routing.simulation;

import java.util.Set;
import java.util.stream.Stream;
import se.enkanal.contracts.access.Caller;
import se.enkanal.routing.simulation.Tally.Telling;

/**
 * Whose incidents somebody may count and whose they may see. An organisation's people count its whole cases, its operator's
 * people the it-track only; an analyst counts and sees no case, and one of no organisation counts everybody's, as in the
 * statistics.
 */
public record Sight(Set<String> counted, Set<String> seen, boolean countsAll) {

    private static final String IT_INCIDENT = "IT_INCIDENT";

    public Sight {
        counted = Set.copyOf(counted);
        seen = Set.copyOf(seen);
    }

    /** Of some organisations or operators only. */
    public Sight(Set<String> counted, Set<String> seen) {
        this(counted, seen, false);
    }

    public static Sight of(Caller caller) {
        return new Sight(
                caller.organisations(Caller.HANDLER, Caller.DPO, Caller.ANALYST),
                caller.organisations(Caller.HANDLER, Caller.DPO),
                caller.is(Caller.ANALYST)
                        && caller.organisations(Caller.ANALYST).isEmpty());
    }

    /** Everybody's whose, as an array for a query; null for all there are. */
    public String[] ids() {
        return countsAll ? null : counted.toArray(String[]::new);
    }

    /** Whoever counts a case that they may not see is told no exact number. */
    Telling telling() {
        return !countsAll && seen.containsAll(counted) ? Telling.EXACT : Telling.BLURRED;
    }

    boolean counts(Owner owner) {
        return countsAll || Stream.of(owner.organisation(), owner.operator()).anyMatch(counted::contains);
    }

    boolean counts(Owner owner, String track) {
        return countsAll
                || counted.contains(owner.organisation())
                || track.equals(IT_INCIDENT) && counted.contains(owner.operator());
    }

    /** A case is shown whole or not at all beside its counts. */
    boolean sees(Owner owner) {
        return seen.contains(owner.organisation())
                || seen.contains(owner.operator()) && !countsAll && !counted.contains(owner.organisation());
    }
}

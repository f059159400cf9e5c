package se.enkanal.routing.simulation;

import java.util.List;
import se.enkanal.contracts.access.Caller;
import se.enkanal.routing.simulation.Tally.Telling;

/**
 * Whose incidents somebody may count and whose they may see, track by track. An organisation's people count its whole cases,
 * its operator's people the it-track only; an analyst counts and sees no case, and one of no organisation counts
 * everybody's, as in the statistics.
 */
public record Sight(Caller caller) {

    private static final String IT_INCIDENT = "IT_INCIDENT";
    private static final List<String> TRACKS = List.of("PERSONAL_DATA_BREACH", "PROCESSOR_NOTICE", IT_INCIDENT);
    private static final List<String> SEEING = List.of(Caller.HANDLER, Caller.DPO);
    private static final List<String> COUNTING = List.of(Caller.HANDLER, Caller.DPO, Caller.ANALYST);

    /** Everybody's whose, as an array for a query; null for all there are. */
    public String[] ids() {
        return countsAll()
                ? null
                : caller.organisations(COUNTING.toArray(String[]::new)).toArray(String[]::new);
    }

    /** Whoever counts a case that they may not see is told no exact number. */
    Telling telling() {
        boolean seesWhatItCounts = caller.organisations(Caller.ANALYST).stream()
                .allMatch(id -> TRACKS.stream().allMatch(track -> holds(SEEING, id, track)));
        return seesWhatItCounts && !countsAll() ? Telling.EXACT : Telling.BLURRED;
    }

    boolean counts(Owner owner) {
        return countsAll() || TRACKS.stream().anyMatch(track -> counts(owner, track));
    }

    boolean counts(Owner owner, String track) {
        return countsAll() || holds(COUNTING, owner, track);
    }

    boolean sees(Owner owner, String track) {
        return holds(SEEING, owner, track);
    }

    private boolean countsAll() {
        return caller.is(Caller.ANALYST) && caller.organisations(Caller.ANALYST).isEmpty();
    }

    private boolean holds(List<String> roles, Owner owner, String track) {
        return holds(roles, owner.organisation(), track)
                || track.equals(IT_INCIDENT) && holds(roles, owner.operator(), track);
    }

    private boolean holds(List<String> roles, String id, String track) {
        return roles.stream().anyMatch(role -> caller.is(role, id, track));
    }
}

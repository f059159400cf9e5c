package se.enkanal.routing.rule;

import java.util.List;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.contracts.verdict.v1.Track;

/** What the rules of one day say of one incident. */
public record Verdict(Rulebook rulebook, List<Track> tracks, List<Duty> otherDuties) {

    public Verdict {
        tracks = List.copyOf(tracks);
        otherDuties = List.copyOf(otherDuties);
    }
}

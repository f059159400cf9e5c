package se.enkanal.routing.rule;

import java.util.List;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.contracts.verdict.v1.Track;

/** What the rules of one day say of one incident: whole for those who ask, and brief for the line. */
public record Verdict(Rulebook rulebook, List<Finding> findings, List<PointedDuty> duties) {

    public Verdict {
        findings = List.copyOf(findings);
        duties = List.copyOf(duties);
    }

    public List<Track> tracks() {
        return findings.stream().map(Finding::track).toList();
    }

    public List<Duty> otherDuties() {
        return duties.stream().map(PointedDuty::duty).toList();
    }

    public List<Track> briefTracks() {
        return findings.stream().map(Finding::brief).toList();
    }

    public List<Duty> briefDuties() {
        return duties.stream().map(PointedDuty::brief).toList();
    }
}

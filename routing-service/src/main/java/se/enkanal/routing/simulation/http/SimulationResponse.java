package se.enkanal.routing.simulation.http;

import java.util.List;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.routing.simulation.Comparison;
import se.enkanal.routing.simulation.Simulation;
import se.enkanal.routing.simulation.Tally.TrackCount;

/** Counts of everything examined, and a page of the cases that come out otherwise. Counts that are not {@code exact} are blurred (ADR 0017). */
record SimulationResponse(
        Rulebook rulebook,
        long examined,
        boolean exact,
        List<TrackCount> tracks,
        List<Comparison> items,
        int page,
        int limit,
        int total) {

    static SimulationResponse of(Simulation done) {
        return new SimulationResponse(
                done.rulebook(),
                done.examined(),
                done.exact(),
                done.tracks(),
                done.items(),
                done.page().number(),
                done.page().size(),
                done.differing());
    }
}

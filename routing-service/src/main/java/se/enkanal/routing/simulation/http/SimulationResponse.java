package se.enkanal.routing.simulation.http;

import java.util.List;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.routing.simulation.Comparison;
import se.enkanal.routing.simulation.Simulation;
import se.enkanal.routing.simulation.Tally.TrackCount;

/** Counts of everything examined, and a page of the cases that come out otherwise. */
record SimulationResponse(
        Rulebook rulebook,
        long examined,
        List<TrackCount> tracks,
        List<Comparison> items,
        int page,
        int limit,
        int total) {

    private static final int MOST = 200;

    static SimulationResponse of(Simulation done, int page, int limit) {
        int size = Math.clamp(limit, 1, MOST);
        int number = Math.max(page, 1);
        return new SimulationResponse(
                done.rulebook(),
                done.examined(),
                done.tracks(),
                done.differing().stream().skip((number - 1L) * size).limit(size).toList(),
                number,
                size,
                done.differing().size());
    }
}

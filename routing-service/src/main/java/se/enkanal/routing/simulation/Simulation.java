package se.enkanal.routing.simulation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.routing.rule.RulesInForce;
import se.enkanal.routing.simulation.Tally.TrackCount;

/** What came out: by which rules, of how many, and which cases the asker may see that come out otherwise. */
public record Simulation(Rulebook rulebook, long examined, List<TrackCount> tracks, List<Comparison> differing) {

    /** The rules to judge by, and the receipts from an instant until another, both of which may be open. */
    public record Question(RulesInForce rules, Optional<Instant> from, Optional<Instant> until) {
        public Question {
            requireNonNull(rules, "rules");
        }
    }

    public Simulation {
        tracks = List.copyOf(tracks);
        differing = List.copyOf(differing);
    }

    public static Simulation of(Rulebook rulebook, Tally tally) {
        return new Simulation(rulebook, tally.examined(), tally.tracks(), tally.differing());
    }

    /** Some of the incidents, judged and counted in this thread. */
    public static Tally tally(List<Incident> incidents, Question question, Sight sight, Instant now) {
        var tally = new Tally();
        for (var incident : incidents) {
            var organisation = incident.organisation();
            if (sight.counts(organisation) && !incident.handling().notAReport()) {
                tally.add(
                        Comparison.of(incident, question.rules(), track -> sight.counts(organisation, track), now),
                        sight.sees(organisation));
            }
        }
        return tally;
    }
}

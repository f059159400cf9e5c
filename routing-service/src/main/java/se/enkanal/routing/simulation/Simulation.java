package se.enkanal.routing.simulation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.routing.rule.RulesInForce;
import se.enkanal.routing.simulation.Tally.Telling;
import se.enkanal.routing.simulation.Tally.TrackCount;

/**
 * What came out: by which rules, of how many, how many cases the asker may see that come out otherwise, and a page of them.
 * Numbers that are not {@code exact} are blurred, but for that of the cases.
 */
public record Simulation(
        Rulebook rulebook,
        long examined,
        boolean exact,
        List<TrackCount> tracks,
        int differing,
        Page page,
        List<Comparison> items) {

    private static final Comparator<Comparison> NEWEST_FIRST =
            Comparator.comparing(Comparison::reportId).reversed();

    /** The rules to judge by, and the receipts from an instant until another, both of which may be open. */
    public record Question(RulesInForce rules, Optional<Instant> from, Optional<Instant> until) {
        public Question {
            requireNonNull(rules, "rules");
        }
    }

    public Simulation {
        tracks = List.copyOf(tracks);
        items = items.stream().sorted(NEWEST_FIRST).toList();
    }

    public static Simulation of(Rulebook rulebook, Tally tally, Sight sight, Page page, List<Comparison> items) {
        var telling = sight.telling();
        return new Simulation(
                rulebook,
                tally.examined(telling),
                telling == Telling.EXACT,
                tally.tracks(telling),
                tally.differing(),
                page,
                items);
    }

    /** Some of the incidents, judged and counted in this thread. */
    public static Tally tally(List<Incident> incidents, Question question, Sight sight, Instant now) {
        var tally = new Tally();
        for (var incident : incidents) {
            var owner = incident.owner();
            if (sight.counts(owner) && !incident.handling().notAReport()) {
                tally.add(
                        Comparison.of(incident, question.rules(), track -> sight.counts(owner, track), now),
                        track -> sight.sees(owner, track));
            }
        }
        return tally;
    }

    /** One incident by its own rules and by those asked about, as far as the asker may see. */
    public static Comparison compared(Incident incident, Question question, Sight sight, Instant now) {
        return Comparison.of(incident, question.rules(), track -> sight.sees(incident.owner(), track), now);
    }
}

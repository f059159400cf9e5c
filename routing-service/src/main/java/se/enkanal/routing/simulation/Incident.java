package se.enkanal.routing.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.routing.handling.Handling;
import se.enkanal.routing.rule.RulesInForce;
import se.enkanal.routing.rule.Times;
import se.enkanal.routing.rule.Upshot;

/** A stored incident as it was last judged, what came of it, and how its case was handled. */
public record Incident(
        UUID reportId,
        String reference,
        Organisation organisation,
        Instant receivedAt,
        Instant saidAt,
        Instant judgedAt,
        Facts facts,
        List<Upshot> judged,
        Handling handling) {

    public Incident {
        judged = List.copyOf(judged);
    }

    /** What would have come of it at the same instant by other rules. */
    List<Upshot> judgedBy(RulesInForce rules) {
        return rules.upshots(facts, organisation.scope(), times());
    }

    /** What the rules that judged it asked for on the track. */
    Stream<Stage> stages(String track) {
        return judged.stream()
                .filter(upshot -> upshot.track().equals(track))
                .flatMap(upshot -> upshot.stages().stream());
    }

    Times times() {
        return new Times(receivedAt, saidAt, Optional.empty(), judgedAt);
    }
}

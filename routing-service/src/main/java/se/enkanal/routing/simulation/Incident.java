package se.enkanal.routing.simulation;

import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.routing.handling.Handling;
import se.enkanal.routing.rule.RulesInForce;
import se.enkanal.routing.rule.Times;
import se.enkanal.routing.verdict.Demand;

/** A stored incident as it was last judged, what came of it, and how its case was handled. */
public record Incident(
        UUID reportId, Owner owner, Times times, Scope scope, Facts facts, List<Demand> judged, Handling handling) {

    public Incident {
        judged = List.copyOf(judged);
    }

    /** What would have come of it at the same instant by other rules. */
    List<Demand> judgedBy(RulesInForce rules) {
        return rules.upshots(facts, scope, times).stream().map(Demand::of).toList();
    }
}

package se.enkanal.routing.simulation;

import java.time.Instant;
import java.util.Optional;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.routing.handling.Handling;

/**
 * What an incident's clocks are read by: what people did, from when they count until somebody says, when it ended as far as
 * was told, and what time it is.
 */
record Watch(Handling handling, Instant planned, Optional<Instant> ended, Instant now) {

    /** From when something counts; {@code confirmed} by a person or by what was filed. */
    record Start(Instant at, boolean confirmed) {}

    static Watch over(Incident incident, Instant now) {
        var facts = incident.facts();
        return new Watch(incident.handling(), incident.times().planned(facts), facts.moment(Fact.ENDED_AT), now);
    }

    Optional<Instant> filed(String track, String stage) {
        return handling.filed(track, stage);
    }

    /** What a person confirmed; until one has, the time it is planned from. */
    Optional<Start> start(String track, Anchor anchor) {
        return switch (anchor) {
            case Anchor.Noticed() -> confirmed(track, anchor, Optional.of(planned));
            case Anchor.Aware() -> confirmed(track, anchor, Optional.of(planned));
            case Anchor.Significant() -> confirmed(track, anchor, Optional.of(planned));
            case Anchor.Submitted(var stage) -> filed(track, stage).map(at -> new Start(at, true));
            case Anchor.Requested() -> confirmed(track, anchor, Optional.empty());
            case Anchor.HandlingEnded() -> confirmed(track, anchor, ended);
        };
    }

    private Optional<Start> confirmed(String track, Anchor anchor, Optional<Instant> otherwise) {
        return handling.confirmed(track, anchor)
                .map(at -> new Start(at, true))
                .or(() -> otherwise.map(at -> new Start(at, false)));
    }
}

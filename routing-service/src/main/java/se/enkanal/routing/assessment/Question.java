package se.enkanal.routing.assessment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Scope;

/** Facts to be assessed, who they happened to, and as of when. A scope that is given wins over the organisation's. */
public record Question(
        Optional<String> organisation,
        Optional<Scope> scope,
        Facts facts,
        Optional<Instant> awareAt,
        Instant assessedAt) {

    public Question {
        requireNonNull(organisation, "organisation");
        requireNonNull(scope, "scope");
        requireNonNull(facts, "facts");
        requireNonNull(awareAt, "awareAt");
        requireNonNull(assessedAt, "assessedAt");
    }
}

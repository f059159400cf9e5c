package se.enkanal.routing.rule;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;

/**
 * When things were learnt: the report's receipt, when its lengths of time were said ({@code saidAt}), when a person says
 * the organisation became aware, and the instant it is judged as of.
 */
public record Times(Instant receivedAt, Instant saidAt, Optional<Instant> awareAt, Instant assessedAt) {

    public Times {
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(saidAt, "saidAt");
        requireNonNull(awareAt, "awareAt");
        requireNonNull(assessedAt, "assessedAt");
    }

    /** What clocks are planned from until a person sets awareness: the earliest of noticed, supplier's notice, receipt. */
    public Instant planned(Facts facts) {
        return Stream.of(facts.moment(Fact.NOTICED_AT), facts.moment(Fact.SUPPLIER_NOTICE_AT), Optional.of(receivedAt))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** The Swedish day whose law is asked. */
    public LocalDate lawOf(Facts facts) {
        return awareAt.orElseGet(() -> planned(facts)).atZone(Within.SWEDEN).toLocalDate();
    }

    Times at(Instant later) {
        return new Times(receivedAt, saidAt, awareAt, later);
    }
}

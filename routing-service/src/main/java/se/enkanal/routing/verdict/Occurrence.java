package se.enkanal.routing.verdict;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.verdict.v1.ReportAssessed;

/**
 * What failed, why and when, as one verdict on a report has it. {@code knownBy} are the system and its kinds; {@code
 * soughtBy} is the system, or failing that its kinds, and nothing where somebody has said whether it is the first time.
 */
public record Occurrence(
        UUID reportId,
        long version,
        String operator,
        List<String> knownBy,
        List<String> soughtBy,
        String cause,
        Instant noticedAt) {

    private static final int MONTHS = 6;

    /** A system or kind that has no name in common with any other. */
    private static final String OTHER = "OTHER";

    public Occurrence {
        requireNonNull(reportId, "reportId");
        requireNonNull(operator, "operator");
        requireNonNull(cause, "cause");
        requireNonNull(noticedAt, "noticedAt");
        knownBy = List.copyOf(knownBy);
        soughtBy = List.copyOf(soughtBy);
    }

    /** Nothing where it isn't known both what failed and why. */
    public static Optional<Occurrence> of(ReportAssessed verdict) {
        var facts = verdict.facts();
        if (!facts.knows(Fact.CAUSE)) {
            return Optional.empty();
        }
        var system = named(facts, Fact.SYSTEM);
        var kinds = named(facts, Fact.SYSTEM_KIND);
        var sought = system.isEmpty() ? kinds : system;
        return sought.isEmpty()
                ? Optional.empty()
                : Optional.of(new Occurrence(
                        verdict.reportId(),
                        verdict.version(),
                        verdict.organisation().operator(),
                        Stream.concat(system.stream(), kinds.stream()).toList(),
                        facts.knows(Fact.RECURRING_WITHIN_6_MONTHS) ? List.of() : sought,
                        facts.codes(Fact.CAUSE).getFirst(),
                        facts.moment(Fact.NOTICED_AT).orElse(verdict.receivedAt())));
    }

    /** From when something like it makes this a recurrence: whole days, so that the first one counts from its beginning. */
    public Instant since() {
        return noticedAt
                .atZone(Within.SWEDEN)
                .toLocalDate()
                .minusMonths(MONTHS)
                .atStartOfDay(Within.SWEDEN)
                .toInstant();
    }

    private static List<String> named(Facts facts, Fact fact) {
        return facts.codes(fact).stream()
                .filter(name -> !name.equals(OTHER) && !name.equals(Answers.UNKNOWN))
                .toList();
    }
}

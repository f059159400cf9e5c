package se.enkanal.contracts.facts;

import java.util.List;
import java.util.stream.Stream;

/** The facts of a request as far as they could be understood, and what was wrong with the rest. */
public record CheckedFacts(Facts facts, List<Flaw> flaws) {

    public CheckedFacts {
        flaws = List.copyOf(flaws);
    }

    /** The same, with a flaw where the fact was not answered at all. UNKNOWN is an answer. */
    public CheckedFacts requiring(Fact fact) {
        boolean answered = facts.known().containsKey(fact)
                && !List.of().equals(facts.known().get(fact));
        boolean misread = flaws.stream().anyMatch(flaw -> flaw.field().equals("facts." + fact.field()));
        if (answered || misread) {
            return this;
        }
        var missing =
                new Flaw("facts." + fact.field(), Flaw.Code.REQUIRED, "Säg minst vad som har hänt.", codesOf(fact));
        return new CheckedFacts(
                facts, Stream.concat(flaws.stream(), Stream.of(missing)).toList());
    }

    private static List<String> codesOf(Fact fact) {
        return switch (fact.answers()) {
            case Answers.OneOf(var codes) -> codes;
            case Answers.AnyOf(var codes) -> codes;
            default -> List.of();
        };
    }
}

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
        var answer = facts.known().get(fact);
        boolean answered = answer != null && !answer.equals(List.of());
        boolean misread = flaws.stream().anyMatch(flaw -> flaw.field().equals("facts." + fact.field()));
        if (answered || misread) {
            return this;
        }
        var missing = new Flaw(
                "facts." + fact.field(),
                Flaw.Code.REQUIRED,
                "Säg minst vad som har hänt.",
                fact.answers().codes());
        return new CheckedFacts(
                facts, Stream.concat(flaws.stream(), Stream.of(missing)).toList());
    }
}

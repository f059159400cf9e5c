package se.enkanal.routing.rulebook;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.routing.prose.Phrases;
import se.enkanal.routing.rule.Answer;

/**
 * A case that tests a rule, as a lawyer reads it: what is known of the incident and of the operator, and what the rule
 * answers. {@code draft} is empty where the rule is law.
 */
public record WrittenCase(
        String draft, String rule, String name, Optional<LocalDate> day, List<Said> scope, Facts facts, Answer answer) {

    /** What the operator is: what is said of it, as the rules name it, and the answer. */
    public record Said(String aspect, String answer) {}

    public WrittenCase {
        requireNonNull(rule, "rule");
        requireNonNull(answer, "answer");
        scope = List.copyOf(scope);
    }

    /** Everything that is known in the case, in words. */
    public List<String> sentences() {
        return Stream.concat(
                        facts.known().entrySet().stream().map(entry -> Phrases.says(entry.getKey(), entry.getValue())),
                        scope.stream().map(said -> Phrases.says(said.aspect(), List.of(said.answer()))))
                .collect(Collectors.toUnmodifiableList());
    }
}

package se.enkanal.deadline.word;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;

/** A reporter's answers in plain Swedish: the question as it was asked and the answer as it was given. */
public final class FactWords {

    /** {@code unknown} where the answer was that they don't know. */
    public record Answered(String question, String answer, boolean unknown) {}

    /** What was answered, in the order of the form. */
    public static List<Answered> answers(Facts facts) {
        return facts.known().keySet().stream()
                .map(fact -> new Answered(question(fact), answer(facts, fact), !facts.knows(fact)))
                .filter(answered -> !answered.answer().isEmpty())
                .toList();
    }

    public static String question(Fact fact) {
        return Words.word("fact", fact.field());
    }

    /** Empty where nothing was answered. */
    public static String answer(Facts facts, Fact fact) {
        return switch (facts.known().get(fact)) {
            case null -> "";
            case String code -> answer(fact, code);
            case List<?> codes ->
                codes.stream().map(code -> answer(fact, String.valueOf(code))).collect(joining(", "));
            case Instant at -> SwedishTime.written(at);
            case Duration length -> SwedishTime.amount(length);
            case BigDecimal share ->
                share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
            case Object other -> other.toString();
        };
    }

    /** A rule's ground, such as {@code dataKinds=HEALTH}, as a sentence's end. */
    public static String ground(String because) {
        int equals = because.indexOf('=');
        if (equals < 0) {
            return because;
        }
        var field = because.substring(0, equals);
        var value = because.substring(equals + 1);
        if (Words.knows("missing", field)) {
            return "%s %s".formatted(missing(field), Words.word("operator", value));
        }
        var said = Facts.read(Map.of(field, value));
        return Fact.named(field)
                .filter(said::knows)
                .map(fact -> "%s %s".formatted(question(fact), answer(said, fact)))
                .orElse(because);
    }

    /** What is missing, as a question: of the incident, or of what the operator is ({@code scope.size}). */
    public static String missing(String field) {
        return Fact.named(field).map(FactWords::question).orElseGet(() -> Words.word("missing", field));
    }

    private static String answer(Fact fact, String code) {
        var kind = "answer." + fact.field();
        return Words.knows(kind, code)
                ? Words.word(kind, code)
                : Optional.of(Words.word("answer", code)).orElse(code);
    }

    private FactWords() {}
}

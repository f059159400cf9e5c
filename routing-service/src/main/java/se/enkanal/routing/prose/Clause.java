package se.enkanal.routing.prose;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.routing.rule.Aspect;
import se.enkanal.routing.rule.Condition;
import se.enkanal.routing.rule.Condition.All;
import se.enkanal.routing.rule.Condition.Any;
import se.enkanal.routing.rule.Condition.Asks;
import se.enkanal.routing.rule.Condition.IfSaid;
import se.enkanal.routing.rule.Condition.Not;
import se.enkanal.routing.rule.Condition.Perhaps;
import se.enkanal.routing.rule.Condition.Presumed;
import se.enkanal.routing.rule.Condition.Unsettled;
import se.enkanal.routing.rule.Leaf.AtLeastOwn;
import se.enkanal.routing.rule.Leaf.Beyond;
import se.enkanal.routing.rule.Leaf.Measured;
import se.enkanal.routing.rule.Leaf.OneOf;
import se.enkanal.routing.rule.Quantity;

/**
 * What a rule asks, as a sentence and the points under it. {@code rule} is the id of the rule it leads on to, or empty.
 * One file, since it is one grammar: every kind of condition, as it is and as it is not.
 */
public record Clause(String text, String rule, List<Clause> parts) {

    private static final long MILLIONTHS_PER_PERCENT = 10_000;

    public Clause {
        parts = List.copyOf(parts);
    }

    /** The condition, with the question of each rule it asks. */
    public static Clause of(Condition condition, UnaryOperator<String> questionOf) {
        return new Grammar(questionOf).says("", condition).asSentence();
    }

    private Clause asSentence() {
        return new Clause(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1), rule, parts);
    }

    private record Grammar(UnaryOperator<String> questionOf) {

        Clause says(String before, Condition condition) {
            return switch (condition) {
                case All all when all.parts().isEmpty() -> leaf(before + "det gäller alltid");
                case All all -> group(before, "allt det här stämmer", all.parts());
                case Any any -> group(before, "minst en av de här punkterna stämmer", any.parts());
                case Not(var part) -> denies(before, part);
                case Presumed(var part) -> says(before + "det är känt att ", part);
                case IfSaid(var part) -> says(before + "någon har sagt att ", part);
                case Perhaps(var part) -> says("svaret är öppet om ", part);
                case Unsettled(var why) -> leaf(before + "lagen lämnar det öppet: " + why);
                case Asks(var asked) -> asks(before, "ja", asked.id());
                case OneOf(var aspect, var codes) -> leaf(before + Phrases.says(aspect.name(), among(aspect, codes)));
                case AtLeastOwn own ->
                    leaf(before + "det är minst så många som verksamhetsutövaren själv har bestämt är betydande");
                case Measured(var quantity) -> leaf(before + "det är sagt " + about(quantity));
                case Beyond beyond ->
                    leaf(before + amount(beyond.quantity(), beyond.orEqual() ? "minst" : "mer än", beyond.limit()));
            };
        }

        private Clause denies(String before, Condition condition) {
            return switch (condition) {
                case Any any -> group(before, "ingen av de här punkterna stämmer", any.parts());
                case Not(var part) -> says(before, part);
                case Presumed(var part) -> says(before + "det är inte känt att ", part);
                case IfSaid(var part) -> says(before + "ingen har sagt att ", part);
                case Asks(var asked) -> asks(before, "nej", asked.id());
                case OneOf(var aspect, var codes) -> leaf(before + others(aspect, codes));
                case Beyond beyond ->
                    leaf(before + amount(beyond.quantity(), beyond.orEqual() ? "mindre än" : "högst", beyond.limit()));
                default -> says(before + "det stämmer inte att ", condition);
            };
        }

        private Clause group(String before, String words, List<Condition> parts) {
            return parts.size() == 1
                    ? says(before, parts.getFirst())
                    : new Clause(
                            before + words + ":",
                            "",
                            parts.stream().map(part -> says("", part)).toList());
        }

        private Clause asks(String before, String answer, String rule) {
            return new Clause(
                    before + "svaret är " + answer + " på frågan: " + questionOf.apply(rule), rule, List.of());
        }

        /** "Only these" is written as "none of the others"; it is read back as it was meant. */
        private static String others(Aspect aspect, long codes) {
            var rest = among(aspect, ~codes);
            if (rest.size() == 1 && aspect.codes().size() == 2) {
                return Phrases.says(aspect.name(), rest);
            }
            return rest.size() < aspect.codes().size() - 1
                    ? Phrases.saysOnly(aspect.name(), rest)
                    : "det är känt att det inte är så att " + Phrases.says(aspect.name(), among(aspect, codes));
        }

        private static Clause leaf(String text) {
            return new Clause(text, "", List.of());
        }

        private static List<String> among(Aspect aspect, long codes) {
            return IntStream.range(0, aspect.codes().size())
                    .filter(position -> (codes >> position & 1) != 0)
                    .mapToObj(aspect.codes()::get)
                    .toList();
        }
    }

    private static String amount(Quantity quantity, String than, long limit) {
        return switch (quantity) {
            case OUTAGE -> "verksamheten var begränsad i " + than + " " + Lengths.of(Duration.ofMillis(limit));
            case WORKAROUND -> "reservrutiner behövdes i " + than + " " + Lengths.of(Duration.ofMillis(limit));
            case SUBJECTS -> "antalet berörda är " + than + " " + limit;
            case COST -> "kostnaden är " + than + " " + limit / MILLIONTHS_PER_PERCENT + "\u00a0% av årets omsättning";
        };
    }

    private static String about(Quantity quantity) {
        return Phrases.about(
                switch (quantity) {
                    case OUTAGE -> Fact.OUTAGE.field();
                    case WORKAROUND -> Fact.WORKAROUND.field();
                    case SUBJECTS -> Fact.SUBJECT_COUNT.field();
                    case COST -> Fact.COST_SHARE.field();
                });
    }
}

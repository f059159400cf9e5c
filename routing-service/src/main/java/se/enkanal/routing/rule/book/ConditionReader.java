package se.enkanal.routing.rule.book;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Reads what a rule asks. */
final class ConditionReader {

    private static final Set<String> WORDS = Set.of(
            "all",
            "any",
            "not",
            "presumed",
            "ifSaid",
            "perhaps",
            "unsettled",
            "rule",
            "fact",
            "scope",
            "is",
            "oneOf",
            "only",
            "moreThan",
            "atLeast",
            "measured");
    /** What the severity may ask and no rule, since how a system is classified decides nothing. */
    private static final String SYSTEM = "system";

    private static final String OWN = "own";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final RuleIndex rules;
    private final Set<String> words;

    private ConditionReader(RuleIndex rules, Set<String> words) {
        this.rules = rules;
        this.words = words;
    }

    static ConditionReader ofRules(RuleIndex rules) {
        return new ConditionReader(rules, WORDS);
    }

    static ConditionReader ofSeverity(RuleIndex rules) {
        var words = new HashSet<>(WORDS);
        words.add(SYSTEM);
        return new ConditionReader(rules, words);
    }

    Condition read(Passage passage) {
        var fields = passage.fields(words);
        var first = fields.keySet().stream().findFirst().orElseThrow(() -> passage.misprint("villkoret är tomt."));
        var value = fields.get(first);
        boolean asksOfAspect = List.of("fact", "scope", SYSTEM).contains(first);
        if (fields.size() != (asksOfAspect ? 2 : 1)) {
            throw passage.misprint("villkoret ska säga en sak; här står %s.".formatted(fields.keySet()));
        }
        return switch (first) {
            case "all" -> new All(parts(value));
            case "any" -> new Any(parts(value));
            case "not" -> new Not(read(value));
            case "presumed" -> new Presumed(read(value));
            case "ifSaid" -> new IfSaid(read(value));
            case "perhaps" -> new Perhaps(read(value));
            case "unsettled" -> new Unsettled(value.text());
            case "rule" -> new Asks(rules.earlier(value));
            case "fact" -> aspect(value, value.text(), fields);
            case "scope", SYSTEM -> aspect(value, first + "." + value.text(), fields);
            default -> throw passage.misprint("'%s' behöver ett faktum.".formatted(first));
        };
    }

    private List<Condition> parts(Passage passage) {
        return passage.items().stream().map(this::read).toList();
    }

    private static Condition aspect(Passage name, String aspectName, Map<String, Passage> fields) {
        var aspect = Aspect.named(aspectName)
                .orElseThrow(() -> name.misprint("faktat '%s' finns inte.".formatted(name.text())));
        var comparison = fields.entrySet().stream().skip(1).findFirst().orElseThrow();
        var value = comparison.getValue();
        return switch (comparison.getKey()) {
            case "is" -> new OneOf(aspect, codes(aspect, List.of(value)));
            case "oneOf" -> new OneOf(aspect, codes(aspect, value.items()));
            case "only" -> new Not(new OneOf(aspect, others(aspect, codes(aspect, value.items()))));
            case "moreThan" -> new Beyond(quantity(aspect, name), amount(aspect, name, value), false);
            case "atLeast" ->
                value.text().equals(OWN)
                        ? new AtLeastOwn(quantity(aspect, name))
                        : new Beyond(quantity(aspect, name), amount(aspect, name, value), true);
            case "measured" -> new Measured(quantity(aspect, name));
            default -> throw name.misprint("'%s' går inte att fråga om ett faktum.".formatted(comparison.getKey()));
        };
    }

    private static long codes(Aspect aspect, List<Passage> said) {
        long mask = 0;
        for (var code : said) {
            int position = aspect.codes().indexOf(code.text());
            if (position < 0) {
                throw code.misprint("koden '%s' finns inte för %s. Det kan stå: %s."
                        .formatted(code.text(), aspect, String.join(", ", aspect.codes())));
            }
            mask |= 1L << position;
        }
        return mask;
    }

    private static long others(Aspect aspect, long codes) {
        return (1L << aspect.codes().size()) - 1 & ~codes;
    }

    private static Quantity quantity(Aspect aspect, Passage name) {
        return Quantity.of(aspect).orElseThrow(() -> name.misprint("%s går inte att mäta.".formatted(aspect)));
    }

    private static long amount(Aspect aspect, Passage name, Passage value) {
        return switch (quantity(aspect, name)) {
            case OUTAGE, WORKAROUND -> value.as(text -> Duration.parse(text).toMillis(), "en tidslängd som PT4H");
            case SUBJECTS -> value.as(Long::valueOf, "ett antal");
            case COST -> value.as(text -> new BigDecimal(text).multiply(MILLION).longValueExact(), "en andel som 0.05");
        };
    }
}

package se.enkanal.routing.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.enkanal.routing.rule.Leaf.Beyond;
import se.enkanal.routing.rule.Leaf.OneOf;

/** The answers that the rules of one track tell apart: to try one of a kind is to try them all. */
final class Kinds {

    /** Answers that every rule treats alike: one of them, and how many they are. */
    record Kind(long answer, int size) {}

    private final List<List<Kind>> codes;
    private final List<List<Long>> limits;

    Kinds(Stream<Rule> rules) {
        var leaves = rules.flatMap(rule -> leaves(rule.when())).toList();
        this.codes = IntStream.range(0, Aspect.count())
                .mapToObj(index -> codes(Aspect.at(index), leaves))
                .toList();
        this.limits =
                Quantity.ALL.stream().map(quantity -> limits(quantity, leaves)).toList();
    }

    List<Kind> codes(Aspect aspect) {
        return codes.get(aspect.index());
    }

    /** Every limit of the quantity, rising. */
    List<Long> limits(Quantity quantity) {
        return limits.get(quantity.ordinal());
    }

    /** Amounts on both sides of every limit that the quantity may still be on either side of. */
    List<Kind> amounts(Quantity quantity, long[] leastAndMost) {
        return limits(quantity).stream()
                .flatMap(limit -> Stream.of(limit, limit + 1))
                .filter(amount -> amount >= leastAndMost[0] && amount <= leastAndMost[1])
                .distinct()
                .map(amount -> new Kind(amount, 1))
                .toList();
    }

    private static List<Kind> codes(Aspect aspect, List<Condition> leaves) {
        return IntStream.range(0, aspect.codes().size())
                .mapToObj(position -> 1L << position)
                .collect(groupingBy(
                        code -> leaves.stream()
                                .filter(leaf -> leaf instanceof OneOf(var asked, var codes)
                                        && asked == aspect
                                        && (codes & code) != 0)
                                .toList(),
                        LinkedHashMap::new,
                        toList()))
                .values()
                .stream()
                .map(alike -> new Kind(alike.getFirst(), alike.size()))
                .toList();
    }

    private static List<Long> limits(Quantity quantity, List<Condition> leaves) {
        return leaves.stream()
                .filter(leaf -> leaf instanceof Beyond beyond && beyond.quantity() == quantity)
                .map(leaf -> ((Beyond) leaf).limit())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Condition> leaves(Condition condition) {
        return condition.parts().isEmpty()
                ? Stream.of(condition)
                : condition.parts().stream().flatMap(Kinds::leaves);
    }
}

package se.enkanal.routing.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which aspects could change where a track ends, the most decisive first: found by answering each in every way. */
final class Missing {

    private record Weighed(Aspect aspect, int weight) {}

    static List<String> from(Climb climb) {
        var now = climb.position();
        var supposed = climb.supposing();
        var weighed = new ArrayList<Weighed>();
        for (long rest = climb.open(); rest != 0; rest &= rest - 1) {
            var aspect = Aspect.at(Long.numberOfTrailingZeros(rest));
            weighed.add(new Weighed(aspect, weight(supposed, aspect, climb.situation(), now)));
            supposed.situation().unsuppose(aspect, climb.situation());
        }
        weighed.sort(
                Comparator.comparingInt((Weighed each) -> -each.weight).thenComparingInt(each -> each.aspect.index()));
        return weighed.stream().map(each -> each.aspect.name()).toList();
    }

    /** In thousandths, the share of its answers that would move the outcome. */
    private static int weight(Climb supposed, Aspect aspect, Situation original, Position now) {
        var situation = supposed.situation();
        var kinds = supposed.kinds();
        var quantity = Quantity.of(aspect);
        var answers = quantity.isEmpty()
                ? kinds.codes(aspect)
                : kinds.amounts(quantity.get(), situation.amount(quantity.get()));
        int all = 0;
        int moved = 0;
        var there = now;
        for (var answer : answers) {
            boolean otherwise = quantity.isEmpty()
                    ? situation.suppose(aspect, answer.answer(), original)
                    : situation.suppose(quantity.get(), answer.answer());
            there = otherwise ? supposed.position() : there;
            all += answer.size();
            moved += there == now ? 0 : answer.size();
        }
        return all == 0 ? 0 : moved * 1000 / all;
    }

    private Missing() {}
}

package se.enkanal.routing.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.enkanal.routing.rule.Kinds.Kind;

/** Which aspects could change where a track ends, the most decisive first: found by answering each in every way. */
final class Missing {

    private record Tried(Aspect aspect, List<Kind> answers) {}

    private record Weighed(Aspect aspect, int weight) {}

    static List<String> from(Climb climb) {
        var said = climb.situation().said();
        var tried = new ArrayList<Tried>();
        var suppositions = new ArrayList<Supposition>();
        for (long rest = climb.open(); rest != 0; rest &= rest - 1) {
            var aspect = Aspect.at(Long.numberOfTrailingZeros(rest));
            var quantity = Quantity.of(aspect).orElse(null);
            var answers = quantity == null
                    ? climb.kinds().codes(aspect)
                    : climb.kinds().amounts(quantity, said.amount(quantity));
            for (var answer : answers) {
                suppositions.add(
                        quantity == null
                                ? said.supposing(aspect, answer.answer())
                                : said.supposing(quantity, answer.answer()));
            }
            tried.add(new Tried(aspect, answers));
        }
        return mostDecisiveFirst(weighed(tried, climb.positions(suppositions), climb.position()));
    }

    private static List<Weighed> weighed(List<Tried> tried, List<Position> positions, Position now) {
        var weighed = new ArrayList<Weighed>(tried.size());
        int next = 0;
        for (var each : tried) {
            int until = next + each.answers.size();
            weighed.add(new Weighed(each.aspect, weight(each.answers, positions.subList(next, until), now)));
            next = until;
        }
        return weighed;
    }

    /** In thousandths, the share of its answers that would move the outcome. */
    private static int weight(List<Kind> answers, List<Position> positions, Position now) {
        int all = 0;
        int moved = 0;
        for (int index = 0; index < answers.size(); index++) {
            int size = answers.get(index).size();
            all += size;
            moved += positions.get(index) == now ? 0 : size;
        }
        return all == 0 ? 0 : moved * 1000 / all;
    }

    private static List<String> mostDecisiveFirst(List<Weighed> weighed) {
        return weighed.stream()
                .sorted(Comparator.comparingInt((Weighed each) -> -each.weight)
                        .thenComparingInt(each -> each.aspect.index()))
                .map(each -> each.aspect.name())
                .toList();
    }

    private Missing() {}
}

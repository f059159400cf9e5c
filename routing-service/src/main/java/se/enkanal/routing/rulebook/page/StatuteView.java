package se.enkanal.routing.rulebook.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.RuleRef;
import se.enkanal.routing.rule.RulesInForce;

/** One statute's rules as the page shows them. */
record StatuteView(String title, List<RuleView> rules) {

    /** One rule; {@code valid} is words, {@code asks} the ids it leads on to. */
    record RuleView(String id, String question, String lagrum, String valid, String note, List<String> asks) {

        static RuleView of(Rule rule) {
            var from = "från och med " + SwedishDate.of(rule.validity().from());
            var until = rule.validity().openEnded()
                    ? ""
                    : " till och med " + SwedishDate.of(rule.validity().until());
            return new RuleView(
                    rule.id(),
                    rule.question(),
                    rule.lagrum().toString(),
                    from + until,
                    rule.note(),
                    rule.when().asks().stream().map(RuleRef::id).distinct().toList());
        }
    }

    static List<StatuteView> of(RulesInForce rules) {
        return rules.all().stream()
                .collect(groupingBy(Rule::statute, LinkedHashMap::new, mapping(RuleView::of, toList())))
                .entrySet()
                .stream()
                .map(entry -> new StatuteView(entry.getKey(), entry.getValue()))
                .toList();
    }
}

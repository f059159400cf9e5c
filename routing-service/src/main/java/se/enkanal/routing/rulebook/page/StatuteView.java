package se.enkanal.routing.rulebook.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.RulesInForce;
import se.enkanal.routing.rulebook.RuleHistory;
import se.enkanal.routing.rulebook.RuleHistory.Version;
import se.enkanal.routing.rulebook.WrittenCases;

/** One statute's rules as the page shows them, in the order of their paragraphs. */
record StatuteView(String title, List<Version> rules) {

    static List<StatuteView> of(RulesInForce rules, RuleBook book, WrittenCases cases, LocalDate day) {
        return rules.all().stream()
                .collect(groupingBy(
                        Rule::statute,
                        LinkedHashMap::new,
                        mapping(
                                rule -> RuleHistory.version(rule, book, cases.of(rule.id(), rule.validity()), day),
                                toList())))
                .entrySet()
                .stream()
                .map(entry -> new StatuteView(entry.getKey(), entry.getValue()))
                .toList();
    }
}

package se.enkanal.routing.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.Rulebook;

/**
 * Every rule of every day. {@code edition} is the hash of the files it was read from: the same edition, facts and times
 * give the same verdict, byte for byte.
 */
public final class RuleBook {

    private final String edition;
    private final List<Rule> rules;
    private final List<Authority> authorities;
    private final NavigableMap<LocalDate, RulesInForce> byDay = new TreeMap<>();

    /** Rules in the order they are asked: what a rule asks stands before it. */
    public RuleBook(
            String edition, List<Rule> rules, List<Ladder> ladders, Severity severity, List<Authority> authorities) {
        this.edition = edition;
        this.rules = List.copyOf(rules);
        this.authorities = List.copyOf(authorities);
        int places =
                rules.stream().mapToInt(rule -> rule.ref().index() + 1).max().orElse(0);
        for (var day : turningDays(rules, ladders)) {
            var inForce = new Rule[places];
            rules.stream()
                    .filter(rule -> rule.validity().covers(day))
                    .forEach(rule -> inForce[rule.ref().index()] = rule);
            var climbed = ladders.stream()
                    .filter(ladder -> ladder.validity().covers(day))
                    .toList();
            byDay.put(day, new RulesInForce(day, inForce, climbed, severity));
        }
    }

    public String edition() {
        return edition;
    }

    /** Every version of every rule, in the book's order. */
    public List<Rule> rules() {
        return rules;
    }

    public List<Authority> authoritiesOn(LocalDate day) {
        return authorities.stream()
                .filter(authority -> authority.validity().covers(day))
                .toList();
    }

    /** The rules of a Swedish day; those of the first day for anything older than the book. */
    public RulesInForce inForce(LocalDate day) {
        var entry = byDay.floorEntry(day);
        return entry == null ? byDay.firstEntry().getValue() : entry.getValue();
    }

    /** Judges the facts by the law of the day the clocks count from. */
    public Verdict judge(Facts facts, Scope scope, Times times) {
        var inForce = inForce(times.lawOf(facts));
        var judgement = new Judgement(inForce, facts, scope, times);
        return new Verdict(new Rulebook(inForce.since().toString(), edition), judgement.findings(), judgement.duties());
    }

    private static TreeSet<LocalDate> turningDays(List<Rule> rules, List<Ladder> ladders) {
        var days = new TreeSet<LocalDate>();
        rules.forEach(rule -> turns(rule.validity(), days));
        ladders.forEach(ladder -> turns(ladder.validity(), days));
        return days;
    }

    private static void turns(Validity validity, TreeSet<LocalDate> days) {
        days.add(validity.from());
        if (!validity.openEnded()) {
            days.add(validity.next());
        }
    }
}

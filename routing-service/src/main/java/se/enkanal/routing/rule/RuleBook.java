package se.enkanal.routing.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
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
    private final List<Draft> drafts;
    private final NavigableMap<LocalDate, RulesInForce> byDay = new TreeMap<>();
    private final Map<String, RulesInForce> byDraft = new HashMap<>();

    /** Rules in the order they are asked: what a rule asks stands before it. */
    public RuleBook(
            String edition,
            List<Rule> rules,
            List<Ladder> ladders,
            Severity severity,
            List<Authority> authorities,
            List<Draft> drafts) {
        this.edition = edition;
        this.rules = List.copyOf(rules);
        this.authorities = List.copyOf(authorities);
        this.drafts = List.copyOf(drafts);
        int places = Stream.concat(rules.stream(), drafts.stream().flatMap(draft -> draft.rules().stream()))
                .mapToInt(rule -> rule.ref().index() + 1)
                .max()
                .orElse(0);
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
        var newest = byDay.lastEntry().getValue();
        drafts.forEach(draft -> byDraft.put(draft.name(), newest.with(draft)));
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

    /** The one with this id on a Swedish day; nothing where nobody is named. */
    public Optional<Authority> authority(String id, LocalDate day) {
        return authoritiesOn(day).stream()
                .filter(authority -> authority.id().equals(id))
                .findFirst();
    }

    /** The rules of a Swedish day; those of the first day for anything older than the book. */
    public RulesInForce inForce(LocalDate day) {
        var entry = byDay.floorEntry(day);
        return entry == null ? byDay.firstEntry().getValue() : entry.getValue();
    }

    /** What is proposed and never in force. */
    public List<Draft> drafts() {
        return drafts;
    }

    /** The newest rules with the named draft laid over them; nothing where there is no such draft. */
    public Optional<RulesInForce> draft(String name) {
        return Optional.ofNullable(byDraft.get(name));
    }

    /** Judges the facts by the law of the day the clocks count from. */
    public Verdict judge(Facts facts, Scope scope, Times times) {
        return judge(facts, scope, Optional.empty(), times);
    }

    /** Judges what happened in a system whose levels are known: they count in the severity, and decide nothing. */
    public Verdict judge(Facts facts, Scope scope, Optional<RegisteredSystem> system, Times times) {
        return judge(inForce(times.lawOf(facts)), facts, scope, system, times);
    }

    /** Judges the facts as if these rules had been in force. */
    public Verdict judge(RulesInForce rules, Facts facts, Scope scope, Times times) {
        return judge(rules, facts, scope, Optional.empty(), times);
    }

    private Verdict judge(
            RulesInForce rules, Facts facts, Scope scope, Optional<RegisteredSystem> system, Times times) {
        var judgement = new Judgement(rules, facts, scope, system, times);
        return new Verdict(new Rulebook(rules.version(), edition), judgement.findings(), judgement.duties());
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

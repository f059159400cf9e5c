package se.enkanal.routing.rule;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Scope;

/** The rules of one day, each at its place in the book, and what follows from how they ask each other. */
public final class RulesInForce {

    private final LocalDate since;
    private final String version;
    private final Rule[] rules;
    private final List<Ladder> ladders;
    private final List<Rule> pointing;
    private final Severity severity;
    private final Reach reach;
    private final Map<String, Route> routes;

    /** Rules in the book's order: what a rule asks stands before it. A place is empty where its rule isn't in force. */
    RulesInForce(LocalDate since, Rule[] rules, List<Ladder> ladders, Severity severity) {
        this(since, since.toString(), rules, ladders, severity);
    }

    private RulesInForce(LocalDate since, String version, Rule[] rules, List<Ladder> ladders, Severity severity) {
        this.since = since;
        this.version = version;
        this.rules = rules.clone();
        this.ladders = List.copyOf(ladders);
        this.pointing = Stream.of(rules)
                .filter(rule ->
                        rule != null && rule.effectOf(Answer.YES).pointer().isPresent())
                .toList();
        this.severity = severity;
        this.reach = new Reach(rules);
        this.routes = this.ladders.stream().collect(toUnmodifiableMap(Ladder::track, this::routed));
    }

    /** These, with the draft's laid over them. */
    RulesInForce with(Draft draft) {
        var overlaid = rules.clone();
        draft.rules().forEach(rule -> overlaid[rule.ref().index()] = rule);
        var climbed = ladders.stream()
                .map(ladder -> draft.ladders().stream()
                        .filter(proposed -> proposed.track().equals(ladder.track()))
                        .findFirst()
                        .orElse(ladder))
                .toList();
        return new RulesInForce(since, draft.version(), overlaid, climbed, severity);
    }

    /** What a verdict by them says they are: the day they came into force, or the draft they are. */
    public String version() {
        return version;
    }

    /** The day from which exactly these rules have been in force. */
    public LocalDate since() {
        return since;
    }

    public List<Rule> all() {
        return Stream.of(rules).filter(rule -> rule != null).toList();
    }

    public List<Ladder> ladders() {
        return ladders;
    }

    /** What comes of the facts on each track; a whole verdict says why as well. */
    public List<Upshot> upshots(Facts facts, Scope scope, Times times) {
        var situation = new Situation(this, Said.of(facts, scope, Optional.empty(), times));
        return ladders.stream()
                .map(ladder -> Upshot.of(new Climb(this, ladder, situation)))
                .toList();
    }

    /** The rules that point at a duty elsewhere. */
    List<Rule> pointing() {
        return pointing;
    }

    Severity severity() {
        return severity;
    }

    Rule rule(RuleRef ref) {
        return rules[ref.index()];
    }

    Rule rule(int index) {
        return rules[index];
    }

    int size() {
        return rules.length;
    }

    Reach reach() {
        return reach;
    }

    Route route(Ladder ladder) {
        return routes.get(ladder.track());
    }

    private Route routed(Ladder ladder) {
        var asked = reach.of(ladder);
        return new Route(
                asked,
                new Path(ladder.steps().stream().map(this::rule).toList()),
                new Kinds(asked.stream().mapToObj(this::rule)));
    }
}

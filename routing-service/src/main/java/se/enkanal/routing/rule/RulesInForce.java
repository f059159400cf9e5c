package se.enkanal.routing.rule;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
    private final BitSet[] reach;
    private final int[][] restingOn;
    private final int[][] lookingAt;
    private final int[][] asking;
    private final Map<String, BitSet> askedOn;
    private final Map<String, Kinds> kinds;
    private final Map<String, Path> paths;

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
        this.reach = reach(rules);
        this.restingOn = restingOn(rules, reach);
        this.lookingAt = lookingAt(rules);
        this.asking = asking(rules);
        this.askedOn = this.ladders.stream().collect(toUnmodifiableMap(Ladder::track, this::reach));
        this.paths = this.ladders.stream()
                .collect(toUnmodifiableMap(
                        Ladder::track,
                        ladder ->
                                new Path(ladder.steps().stream().map(this::rule).toList())));
        this.kinds = this.ladders.stream()
                .collect(toUnmodifiableMap(
                        Ladder::track,
                        ladder -> new Kinds(askedOn(ladder).stream().mapToObj(this::rule))));
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
        var situation = Situation.of(this, facts, scope, times);
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

    /** The rule and every rule its answer can hang on. */
    BitSet reach(RuleRef ref) {
        return reach[ref.index()];
    }

    /** The places of the rules that the track's steps can ask; not to be changed. */
    BitSet askedOn(Ladder ladder) {
        return askedOn.get(ladder.track());
    }

    private BitSet reach(Ladder ladder) {
        var asked = new BitSet();
        ladder.steps().forEach(step -> asked.or(reach(step)));
        return asked;
    }

    /** The rules whose answer can hang on the aspect. */
    int[] restingOn(Aspect aspect) {
        return restingOn[aspect.index()];
    }

    /** The rules that look at the aspect themselves. */
    int[] lookingAt(Aspect aspect) {
        return lookingAt[aspect.index()];
    }

    /** The rules that ask the rule at this place; they stand after it. */
    int[] asking(int index) {
        return asking[index];
    }

    Path path(Ladder ladder) {
        return paths.get(ladder.track());
    }

    /** The answers that the track's rules tell apart. */
    Kinds kinds(Ladder ladder) {
        return kinds.get(ladder.track());
    }

    private static BitSet[] reach(Rule[] rules) {
        var reach = new BitSet[rules.length];
        for (int index = 0; index < rules.length; index++) {
            reach[index] = new BitSet(rules.length);
            if (rules[index] != null) {
                reach[index].set(index);
                for (var asked : rules[index].when().asks()) {
                    reach[index].or(reach[asked.index()]);
                }
            }
        }
        return reach;
    }

    private static int[][] lookingAt(Rule[] rules) {
        return IntStream.range(0, Aspect.count())
                .mapToObj(aspect -> places(rules, rule -> (rule.when().aspects() >> aspect & 1) != 0))
                .toArray(int[][]::new);
    }

    private static int[][] asking(Rule[] rules) {
        return IntStream.range(0, rules.length)
                .mapToObj(index ->
                        places(rules, rule -> rule.when().asks().stream().anyMatch(asked -> asked.index() == index)))
                .toArray(int[][]::new);
    }

    private static int[] places(Rule[] rules, Predicate<Rule> such) {
        return IntStream.range(0, rules.length)
                .filter(index -> rules[index] != null && such.test(rules[index]))
                .toArray();
    }

    private static int[][] restingOn(Rule[] rules, BitSet[] reach) {
        return IntStream.range(0, Aspect.count())
                .mapToObj(aspect -> IntStream.range(0, rules.length)
                        .filter(index -> reach[index].stream()
                                .anyMatch(asked -> (rules[asked].when().aspects() >> aspect & 1) != 0))
                        .toArray())
                .toArray(int[][]::new);
    }
}

package se.enkanal.routing.rule;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
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
        this.lookingAt = lookingAt(rules);
        this.restingOn = restingOn(lookingAt, reach);
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

    /** For each aspect, the rules that look at it themselves. */
    private static int[][] lookingAt(Rule[] rules) {
        var looking = sets(Aspect.count());
        for (var rule : rules) {
            for (long rest = rule == null ? 0 : rule.when().aspects(); rest != 0; rest &= rest - 1) {
                looking[Long.numberOfTrailingZeros(rest)].set(rule.ref().index());
            }
        }
        return places(looking);
    }

    /** For each rule, those that ask it. */
    private static int[][] asking(Rule[] rules) {
        var asking = sets(rules.length);
        for (var rule : rules) {
            for (var asked : rule == null ? List.<RuleRef>of() : rule.when().asks()) {
                asking[asked.index()].set(rule.ref().index());
            }
        }
        return places(asking);
    }

    /** For each aspect, the rules whose answer can hang on it. */
    private static int[][] restingOn(int[][] lookingAt, BitSet[] reach) {
        var resting = sets(lookingAt.length);
        for (int aspect = 0; aspect < lookingAt.length; aspect++) {
            for (int looking : lookingAt[aspect]) {
                for (int index = 0; index < reach.length; index++) {
                    if (reach[index].get(looking)) {
                        resting[aspect].set(index);
                    }
                }
            }
        }
        return places(resting);
    }

    private static BitSet[] sets(int size) {
        return Stream.generate(BitSet::new).limit(size).toArray(BitSet[]::new);
    }

    private static int[][] places(BitSet[] sets) {
        return Stream.of(sets).map(set -> set.stream().toArray()).toArray(int[][]::new);
    }
}

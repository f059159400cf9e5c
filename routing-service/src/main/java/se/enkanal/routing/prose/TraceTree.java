package se.enkanal.routing.prose;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Asked;
import se.enkanal.routing.rule.Ladder;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.RuleRef;
import se.enkanal.routing.rule.RulesInForce;

/**
 * What was asked on a track, as a tree that reads as prose: each step of the law with its answer, and under it the
 * questions that its answer hangs on. A question that comes again is answered again, and what stands under it is not.
 */
public record TraceTree(
        String rule, String question, String answer, String because, String lagrum, List<TraceTree> parts) {

    /** More reasons than these are found under the question instead. */
    private static final int FEW = 3;

    public TraceTree {
        parts = List.copyOf(parts);
    }

    /** The steps that were taken, in the order of the law. */
    public static List<TraceTree> of(Track track, RulesInForce rules) {
        var asked = track.trace().stream().collect(toMap(Asked::rule, Function.identity(), (one, other) -> one));
        var grown = new Growing(asked, byId(rules), new HashSet<>());
        return rules.ladders().stream()
                .filter(ladder -> ladder.track().equals(track.track()))
                .flatMap(ladder -> steps(ladder).stream())
                .filter(asked::containsKey)
                .map(grown::from)
                .toList();
    }

    /** The answer and what it rests on, as a sentence. */
    public String sentence() {
        return answer + (because.isEmpty() ? "." : ": " + because + ".");
    }

    private static List<String> steps(Ladder ladder) {
        return ladder.steps().stream().map(RuleRef::id).toList();
    }

    private static Map<String, Rule> byId(RulesInForce rules) {
        return rules.all().stream().collect(toMap(Rule::id, Function.identity()));
    }

    private record Growing(Map<String, Asked> asked, Map<String, Rule> rules, Set<String> shown) {

        TraceTree from(String id) {
            var one = asked.get(id);
            var rule = rules.get(id);
            var parts = new ArrayList<TraceTree>();
            if (shown.add(id) && rule != null) {
                rule.when().asks().stream()
                        .map(RuleRef::id)
                        .distinct()
                        .filter(asked::containsKey)
                        .forEach(part -> parts.add(from(part)));
            }
            return new TraceTree(
                    id,
                    rule == null ? id : rule.question(),
                    Words.answer(one.answer()),
                    parts.isEmpty() || one.because().size() <= FEW ? because(one) : "",
                    rule == null ? "" : rule.lagrum().toString(),
                    parts);
        }

        private static String because(Asked asked) {
            return Lists.and(
                    asked.because().stream().map(Phrases::ofTrace).distinct().toList());
        }
    }
}

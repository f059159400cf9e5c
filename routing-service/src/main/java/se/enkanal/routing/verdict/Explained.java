package se.enkanal.routing.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Track.Asked;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.RuleBook;

/** A verdict with every rule's question and citation, which the line leaves out. */
public final class Explained {

    public static ReportAssessed by(RuleBook book, ReportAssessed verdict, WholeTrace trace) {
        var rules = book.inForce(LocalDate.parse(verdict.rulebook().version())).all().stream()
                .collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
        return verdict.saying(verdict.tracks().stream()
                .map(track -> track.tracing(asked(trace.byTrack().getOrDefault(track.track(), track.trace()), rules)))
                .toList());
    }

    private static List<Asked> asked(List<Asked> trace, Map<String, Rule> rules) {
        return trace.stream()
                .map(asked -> rules.containsKey(asked.rule()) ? asked(asked, rules.get(asked.rule())) : asked)
                .toList();
    }

    private static Asked asked(Asked asked, Rule rule) {
        return new Asked(
                asked.rule(), rule.question(), asked.answer(), rule.lagrum().toString(), asked.because());
    }

    private Explained() {}
}

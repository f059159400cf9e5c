package se.enkanal.routing.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.routing.prose.Phrases;
import se.enkanal.routing.prose.SwedishTime;

/**
 * Because of what a verdict may say something else than the one before: a fact ({@code of} is its name), time ({@code of}
 * is the rule whose limit was passed), the rulebook, or what the organisation is under the law.
 */
public record Cause(Kind kind, String of, Object before, Object after, String sentence) {

    public enum Kind {
        FACT,
        TIME,
        RULEBOOK,
        ORGANISATION
    }

    static List<Cause> between(ReportAssessed before, ReportAssessed after) {
        return Stream.of(
                        facts(before, after), time(before, after), rulebook(before, after), organisation(before, after))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Cause> facts(ReportAssessed before, ReportAssessed after) {
        var changed = EnumSet.noneOf(Fact.class);
        changed.addAll(before.facts().known().keySet());
        changed.addAll(after.facts().known().keySet());
        var causes = new ArrayList<Cause>();
        for (var fact : changed) {
            var was = before.facts().known().get(fact);
            var is = after.facts().known().get(fact);
            if (!Objects.equals(was, is)) {
                causes.add(new Cause(
                        Kind.FACT,
                        fact.field(),
                        before.facts().toJson().get(fact.field()),
                        after.facts().toJson().get(fact.field()),
                        sentence(fact, was, is)));
            }
        }
        return causes;
    }

    private static String sentence(Fact fact, Object was, Object is) {
        var about = Phrases.about(fact.field());
        if (is == null) {
            return "Ingen säger längre %s.".formatted(about);
        }
        return was == null
                ? "Nytt svar om %s: %s.".formatted(about, Phrases.says(fact, is))
                : "Ändrat svar om %s: %s. Förut: %s.".formatted(about, Phrases.says(fact, is), Phrases.says(fact, was));
    }

    /** What went on has passed a limit that the earlier verdict said it would. */
    private static List<Cause> time(ReportAssessed before, ReportAssessed after) {
        return before.tracks().stream()
                .flatMap(track -> track.changesAt().stream())
                .filter(change -> !change.at().isAfter(after.at()))
                .map(change -> new Cause(
                        Kind.TIME,
                        change.because(),
                        null,
                        change.at().toString(),
                        "Tiden har gått: en gräns passerades %s. %s"
                                .formatted(SwedishTime.of(change.at()), question(change.because(), after))))
                .distinct()
                .toList();
    }

    private static String question(String rule, ReportAssessed verdict) {
        return verdict.tracks().stream()
                .flatMap(track -> track.trace().stream())
                .filter(asked -> asked.rule().equals(rule) && asked.question() != null)
                .map(Track.Asked::question)
                .findFirst()
                .orElse(rule);
    }

    private static List<Cause> rulebook(ReportAssessed before, ReportAssessed after) {
        var was = before.rulebook();
        var is = after.rulebook();
        if (was.equals(is)) {
            return List.of();
        }
        var sentence = was.version().equals(is.version())
                ? "Regelboken är rättad sedan den förra bedömningen."
                : "Andra regler gäller: regelboken från %s i stället för %s.".formatted(is.version(), was.version());
        return List.of(new Cause(Kind.RULEBOOK, null, was, is, sentence));
    }

    private static List<Cause> organisation(ReportAssessed before, ReportAssessed after) {
        var was = before.organisation().scope();
        var is = after.organisation().scope();
        return was.equals(is)
                ? List.of()
                : List.of(new Cause(
                        Kind.ORGANISATION, null, was, is, "Uppgifterna om vad verksamhetsutövaren är har ändrats."));
    }
}

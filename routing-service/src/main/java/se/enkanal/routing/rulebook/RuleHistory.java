package se.enkanal.routing.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.routing.prose.Clause;
import se.enkanal.routing.prose.Consequence;
import se.enkanal.routing.prose.SwedishTime;
import se.enkanal.routing.rule.Authority;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.RuleRef;

/** A rule by its permanent id: every version that has been or is proposed, in words, oldest first and drafts last. */
public record RuleHistory(String id, List<Version> versions, List<String> askedBy) {

    /**
     * {@code draft} is empty where it is or was law; {@code cases} are those of its time, {@code receivers} those outside who
     * may have to be told, as they are on the day it is read or were when it ended.
     */
    public record Version(
            Rule rule,
            String draft,
            String draftTitle,
            Clause when,
            List<Consequence> consequences,
            List<Authority> receivers,
            List<WrittenCase> cases) {

        public String valid() {
            var validity = rule.validity();
            if (!draft.isEmpty()) {
                return "Förslag, gäller inte: " + draftTitle;
            }
            return "Från och med " + SwedishTime.of(validity.from())
                    + (validity.openEnded() ? "" : " till och med " + SwedishTime.of(validity.until()));
        }

        public List<String> asks() {
            return rule.when().asks().stream().map(RuleRef::id).distinct().toList();
        }
    }

    /** Nothing where no rule has ever had the id. */
    public static Optional<RuleHistory> of(String id, RuleBook book, WrittenCases cases, LocalDate today) {
        var law = book.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> version(rule, book, cases.of(id, rule.validity()), today))
                .toList();
        var proposed = book.drafts().stream()
                .flatMap(draft -> draft.rules().stream()
                        .filter(rule -> rule.id().equals(id))
                        .map(rule -> new Version(
                                rule,
                                draft.name(),
                                draft.title(),
                                Clause.of(rule.when(), asked -> question(asked, book)),
                                Consequence.of(rule),
                                receivers(rule, book, today),
                                cases.of(id, draft.name()))))
                .toList();
        if (law.isEmpty() && proposed.isEmpty()) {
            return Optional.empty();
        }
        var versions = new ArrayList<>(law);
        versions.addAll(proposed);
        return Optional.of(new RuleHistory(id, List.copyOf(versions), askedBy(id, book)));
    }

    public static Version version(Rule rule, RuleBook book, List<WrittenCase> cases, LocalDate today) {
        return new Version(
                rule,
                "",
                "",
                Clause.of(rule.when(), asked -> question(asked, book)),
                Consequence.of(rule),
                receivers(rule, book, rule.validity().nearest(today)),
                List.copyOf(cases));
    }

    /** The version of a day, else the one that is latest. */
    public Version on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.draft().isEmpty())
                .filter(version -> version.rule().validity().covers(day))
                .findFirst()
                .orElseGet(versions::getLast);
    }

    private static List<Authority> receivers(Rule rule, RuleBook book, LocalDate day) {
        return rule.receivers().stream()
                .flatMap(authority -> book.authority(authority, day).stream())
                .toList();
    }

    private static String question(String rule, RuleBook book) {
        return Stream.concat(book.rules().stream(), book.drafts().stream().flatMap(draft -> draft.rules().stream()))
                .filter(each -> each.id().equals(rule))
                .map(Rule::question)
                .reduce((earlier, later) -> later)
                .orElse(rule);
    }

    private static List<String> askedBy(String id, RuleBook book) {
        return book.rules().stream()
                .filter(rule ->
                        rule.when().asks().stream().anyMatch(asked -> asked.id().equals(id)))
                .map(Rule::id)
                .distinct()
                .toList();
    }
}

package se.enkanal.routing.rulebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import se.enkanal.routing.prose.Clause;
import se.enkanal.routing.prose.Consequence;
import se.enkanal.routing.rulebook.RuleHistory.Version;
import se.enkanal.routing.rulebook.WrittenCase;

/**
 * One rule, in one of its versions, with what it asks and what follows in words; {@code asks} names the rules its answer
 * hangs on. A version that is only proposed names its {@code draft} and has no dates.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RuleResponse(
        String id,
        String statute,
        String question,
        String lagrum,
        LocalDate from,
        LocalDate until,
        String draft,
        List<String> asks,
        Clause when,
        List<Consequence> then,
        String requires,
        String note,
        List<CaseResponse> cases,
        String link) {

    /** A case that tests the rule, by the words of what is known in it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CaseResponse(String name, LocalDate day, List<String> known, String answer) {
        static CaseResponse of(WrittenCase written) {
            return new CaseResponse(
                    written.name(),
                    written.day().orElse(null),
                    written.sentences(),
                    written.answer().name());
        }
    }

    static RuleResponse of(Version version, String publicUrl) {
        var rule = version.rule();
        boolean law = version.draft().isEmpty();
        return new RuleResponse(
                rule.id(),
                rule.statute(),
                rule.question(),
                rule.lagrum().toString(),
                law ? rule.validity().from() : null,
                law && !rule.validity().openEnded() ? rule.validity().until() : null,
                version.draft(),
                version.asks(),
                version.when(),
                version.consequences(),
                rule.requires(),
                rule.note(),
                version.cases().stream().map(CaseResponse::of).toList(),
                publicUrl + "/regelbok/" + rule.id());
    }
}

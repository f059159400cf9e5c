package se.enkanal.routing.rulebook.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.RuleRef;

/** One rule, in one of its versions; {@code asks} names the rules its answer hangs on. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RuleResponse(
        String id,
        String statute,
        String question,
        String lagrum,
        LocalDate from,
        LocalDate until,
        List<String> asks,
        String requires,
        String note,
        String link) {

    static RuleResponse of(Rule rule, String publicUrl) {
        return new RuleResponse(
                rule.id(),
                rule.statute(),
                rule.question(),
                rule.lagrum().toString(),
                rule.validity().from(),
                rule.validity().openEnded() ? null : rule.validity().until(),
                rule.when().asks().stream().map(RuleRef::id).distinct().toList(),
                rule.requires(),
                rule.note(),
                publicUrl + "/regelbok#" + rule.id());
    }
}

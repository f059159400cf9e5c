package se.enkanal.routing.rule;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.enkanal.routing.rule.book.RuleBookReader;
import se.enkanal.routing.rule.book.RuleFiles;

class RulesTest {

    private static final RuleBook BOOK = RuleBookReader.read(RuleFiles.own());

    @TestFactory
    Stream<DynamicTest> everyCaseIsAnsweredAsItsFileSays() {
        return RuleCase.all()
                .map(one -> DynamicTest.dynamicTest(one.rule() + " " + one.name(), () -> assertThat(one.given(BOOK))
                        .as("%s %s", one.rule(), one.name())
                        .isEqualTo(one.answer())));
    }

    @Test
    void everyRuleHasAYesCaseAndANoCase() {
        assertThat(rulesWithout(Answer.YES)).as("rules without a yes-case").isEmpty();
        assertThat(rulesWithout(Answer.NO)).as("rules without a no-case").isEmpty();
    }

    @Test
    void everyRuleCitesTheLawAndAsksAQuestion() {
        assertThat(BOOK.rules()).allSatisfy(rule -> {
            assertThat(rule.question()).endsWith("?");
            assertThat(rule.lagrum().toString()).isNotBlank();
        });
    }

    private static Stream<String> rulesWithout(Answer answer) {
        var covered = RuleCase.all()
                .filter(one -> one.answer() == answer)
                .map(one -> name(one.draft().orElse(""), one.rule()))
                .collect(toSet());
        return everyRule().filter(rule -> !covered.contains(rule));
    }

    private static Stream<String> everyRule() {
        return Stream.concat(
                        BOOK.rules().stream().map(rule -> name("", rule.id())),
                        BOOK.drafts().stream()
                                .flatMap(draft -> draft.rules().stream().map(rule -> name(draft.name(), rule.id()))))
                .distinct();
    }

    private static String name(String draft, String rule) {
        return draft.isEmpty() ? rule : draft + " " + rule;
    }
}

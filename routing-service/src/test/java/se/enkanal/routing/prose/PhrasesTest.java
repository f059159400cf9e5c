package se.enkanal.routing.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.book.RuleBookReader;
import se.enkanal.routing.rule.book.RuleFiles;

class PhrasesTest {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b|\\b[a-z]+[A-Z]\\w*\\b|\\{}");
    private static final RuleBook BOOK = RuleBookReader.read(RuleFiles.own());

    @Test
    void everyFactAndEveryAnswerHasItsWords() {
        for (var fact : Fact.values()) {
            assertThat(Phrases.about(fact.field())).isNotEqualTo(fact.field());
            fact.answers().codes().stream()
                    .filter(code -> !code.equals(Answers.UNKNOWN))
                    .forEach(code -> assertThat(Phrases.says(fact.field(), List.of(code)))
                            .as(fact.field() + "." + code)
                            .doesNotContainPattern(CODE)
                            .doesNotContain(code));
        }
    }

    @Test
    void measuresAreSaidAsPeopleSayThem() {
        assertThat(Phrases.says(Fact.OUTAGE, Duration.ofMinutes(330)))
                .isEqualTo("verksamheten var begränsad i minst 5\u00a0timmar och 30\u00a0minuter");
        assertThat(Phrases.says(Fact.COST_SHARE, new BigDecimal("0.055")))
                .isEqualTo("kostnaden är 5,5\u00a0% av årets omsättning");
        assertThat(Phrases.says(Fact.NOTICED_AT, Instant.parse("2026-03-02T09:00:00Z")))
                .isEqualTo("det märktes 2\u00a0mars 2026 kl.\u00a010.00");
        assertThat(Phrases.says(Fact.SUBJECT_NUMBER, 12L)).isEqualTo("de berörda är 12 personer");
        assertThat(Phrases.says(Fact.RECIPIENT, List.of(Answers.UNKNOWN)))
                .isEqualTo("det är okänt vem som fick uppgifterna");
    }

    @Test
    void aLineOfATraceIsSaidTheSameWay() {
        assertThat(Phrases.ofTrace("dataKinds=HEALTH,CONTACT"))
                .isEqualTo("uppgifterna handlar om hälsa eller namn, adress eller telefonnummer");
        assertThat(Phrases.ofTrace("outage=PT1H")).isEqualTo("verksamheten var begränsad i minst 1\u00a0timme");
        assertThat(Phrases.ofTrace("outage=UNKNOWN")).isEqualTo("det är okänt hur länge verksamheten var begränsad");
        assertThat(Phrases.ofTrace("scope.size=LARGE")).isEqualTo("verksamhetsutövaren är stor");
    }

    @Test
    void whatFollowsOfTheUnknownAsOfAYesIsSaidOnce() {
        var significant = BOOK.rules().stream()
                .filter(rule -> rule.id().equals("CSL-2.5"))
                .findFirst()
                .orElseThrow();

        assertThat(Consequence.of(significant))
                .extracting(Consequence::when, consequence -> consequence.then().getFirst())
                .containsExactly(
                        tuple("Om svaret är ja", "ska anmälas"),
                        tuple("Om svaret är nej", "ska dokumenteras men inte anmälas"),
                        tuple("Så länge det inte går att säga", "detsamma som om svaret är ja"));
    }

    @Test
    void aStageIsSaidWithItsTime() {
        var stage = new Stage("NOTIFICATION", new Anchor.Aware(), Within.parse("PT72H"), null, "GDPR art. 33.1");

        assertThat(Words.stage(stage)).isEqualTo("anmälan inom 72\u00a0timmar från vetskap");
        assertThat(Words.stage(new Stage(
                        "FINAL_REPORT", Anchor.parse("SUBMITTED:NOTIFICATION"), Within.parse("P1M"), null, "")))
                .isEqualTo("slutrapport inom 1\u00a0månad från det att ni skickat anmälan");
    }

    @Test
    void aStageThatCanBePostponedSaysUntilWhen() {
        var last = new Stage(
                "FINAL_REPORT",
                Anchor.parse("SUBMITTED:NOTIFICATION"),
                Within.parse("P1M"),
                null,
                "",
                new Stage.Postponed("PROGRESS_REPORT", new Anchor.HandlingEnded(), Within.parse("P1M"), ""),
                false);

        assertThat(Words.stage(last))
                .isEqualTo("slutrapport inom 1\u00a0månad från det att ni skickat anmälan, eller om det pågår och "
                        + "lägesrapport har lämnats då: inom 1\u00a0månad från att hanteringen avslutades");
    }

    @Test
    void everyRuleOfTheBookReadsAsProse() {
        for (var rule : BOOK.rules()) {
            var clause = Clause.of(rule.when(), PhrasesTest::question);

            assertThat(texts(clause))
                    .as(rule.id())
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern(CODE));
        }
    }

    @Test
    void aConditionIsReadAsALawyerWouldSayIt() {
        assertThat(lines("GDPR-33.1-2"))
                .contains(
                        "uppgifterna har nått en betrodd mottagare som samarbetar eller ingen obehörig, och inget annat",
                        "mottagaren har bekräftat att uppgifterna är raderade eller återlämnade");
        assertThat(lines("MCFFS-VARD-1"))
                .contains(
                        "verksamheten var begränsad i mer än 1\u00a0timme",
                        "svaret är ja på frågan: Gäller vårdgivarnas gränser?");
    }

    private static List<String> lines(String rule) {
        return BOOK.rules().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .map(each ->
                        texts(Clause.of(each.when(), PhrasesTest::question)).toList())
                .orElseThrow();
    }

    private static String question(String rule) {
        return BOOK.rules().stream()
                .filter(each -> each.id().equals(rule))
                .map(Rule::question)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> texts(Clause clause) {
        return Stream.concat(Stream.of(clause.text()), clause.parts().stream().flatMap(PhrasesTest::texts));
    }
}

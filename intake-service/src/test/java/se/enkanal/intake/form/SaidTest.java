package se.enkanal.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.intake.form.DraftFixtures.NAMNDEN;
import static se.enkanal.intake.form.DraftFixtures.NOW;
import static se.enkanal.intake.form.DraftFixtures.happened;
import static se.enkanal.intake.form.DraftFixtures.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;

class SaidTest {

    @Test
    void everyTickIsACodeOfTheContract() {
        for (var choice : Choice.values()) {
            Fact.named(choice.question().field())
                    .filter(fact -> choice.question() != Question.OUTAGE)
                    .ifPresent(fact -> assertThat(
                                    Facts.check(Map.of(choice.question().field(), choice.code()), NOW)
                                            .flaws())
                            .as(choice.name())
                            .isEmpty());
        }
    }

    @Test
    void aBracketGivesBothEnds() {
        var down = said(
                happened("SYSTEM_DOWN"),
                Screen.HOW,
                Map.of("systemKind", List.of("RECORDS_OR_PLANNING"), "outage", List.of("FROM_4")));

        assertThat(facts(down)).containsEntry("outage", "PT4H").containsEntry("outageUpTo", "PT6H");
    }

    @Test
    void whatGoesOnHasNoUpperEnd() {
        var down = said(happened("SYSTEM_DOWN"), Screen.HOW, Map.of("outage", List.of("FROM_4")));
        var still = said(down, Screen.WHEN, Map.of("ongoing", List.of("YES")));

        assertThat(facts(still)).containsEntry("outage", "PT4H").doesNotContainKey("outageUpTo");
    }

    @Test
    void lessThanAnHourSoFarIsAtMostAnHour() {
        var down = said(happened("SYSTEM_DOWN"), Screen.HOW, Map.of("outage", List.of("UNDER_1")));
        var still = said(down, Screen.WHEN, Map.of("ongoing", List.of("YES")));

        assertThat(facts(still)).containsEntry("outage", "PT0S").containsEntry("outageUpTo", "PT1H");
    }

    @Test
    void whatWasDoneAboutItAnswersItsQuestion() {
        var lost = said(happened("LOST_OR_STOLEN"), Screen.MEASURES, Map.of("measures", List.of("RECOVERED")));
        var wrong = said(happened("WRONG_DATA"), Screen.MEASURES, Map.of("measures", List.of("CORRECTED")));

        assertThat(facts(lost)).containsEntry("recovered", "YES").doesNotContainKey("corrected");
        assertThat(facts(wrong)).containsEntry("corrected", "YES").doesNotContainKey("recovered");
    }

    @Test
    void justNowIsWhenItWasSaid() {
        assertThat(facts(said(happened("OTHER"), Screen.WHEN, Map.of("noticed", List.of("NOW")))))
                .containsEntry("noticedAt", NOW.toString());
    }

    @Test
    void yesterdayOrEarlierIsReadFromTheWords() {
        var earlier = said(
                happened("OTHER"),
                Screen.WHEN,
                Map.of("noticed", List.of("EARLIER"), "earlierTime", List.of("i förrgår kl. 8")));

        assertThat(facts(earlier)).containsEntry("noticedAt", "2026-11-23T07:00:00Z");
        assertThat(new Said(earlier, NAMNDEN).texts().noticed()).isEqualTo("i förrgår kl. 8");
    }

    @Test
    void yesterdayOrEarlierWithoutWordsIsYesterday() {
        assertThat(facts(said(happened("OTHER"), Screen.WHEN, Map.of("noticed", List.of("EARLIER")))))
                .containsEntry("noticedAt", "2026-11-23T23:00:00Z");
    }

    @Test
    void duringTheShiftIsNoTimeUnlessOneIsSaid() {
        var shift = said(happened("OTHER"), Screen.WHEN, Map.of("noticed", List.of("SHIFT")));

        assertThat(facts(shift)).doesNotContainKey("noticedAt");
        assertThat(new Said(shift, NAMNDEN).texts().noticed()).isEqualTo("Under mitt pass.");
    }

    @Test
    void aRegisteredNameIsAnIdAndAnyOtherStaysAWord() {
        var registered = said(
                happened("OTHER"),
                Screen.WHERE,
                Map.of("unit", List.of("hemtjänsten norr "), "system", List.of("Journalen")));
        var typed = said(happened("OTHER"), Screen.WHERE, Map.of("unit", List.of("Köket"), "system", List.of("Kylen")));

        assertThat(new Said(registered, NAMNDEN).submission().unit()).isEqualTo("a.norr");
        assertThat(facts(registered)).containsEntry("system", "journalen");
        assertThat(new Said(registered, NAMNDEN).texts().isEmpty()).isTrue();
        assertThat(new Said(typed, NAMNDEN).submission().unit()).isNull();
        assertThat(facts(typed)).containsEntry("system", "OTHER");
        assertThat(new Said(typed, NAMNDEN).texts().unit()).isEqualTo("Köket");
        assertThat(new Said(typed, NAMNDEN).texts().system()).isEqualTo("Kylen");
    }

    @Test
    void answersOnAPathNotTakenAreNotSaid() {
        var disclosed = said(happened("DISCLOSED"), Screen.HOW, Map.of("disclosure", List.of("PUBLISHED_ONLINE")));
        var changed = said(disclosed, Screen.WHAT, Map.of("events", List.of("OTHER")));

        assertThat(facts(disclosed)).containsEntry("disclosure", List.of("PUBLISHED_ONLINE"));
        assertThat(facts(changed)).doesNotContainKey("disclosure");
    }

    @Test
    void aContactThatMayNotBeUsedIsNotKept() {
        var regretted = said(
                happened("OTHER"),
                Screen.CONTACT,
                Map.of("mayContact", List.of("NO"), "contact", List.of("0900-555 55")));

        assertThat(new Said(regretted, NAMNDEN).texts().contact()).isNull();
    }

    private static Map<String, Object> facts(Draft draft) {
        return new Said(draft, NAMNDEN).facts();
    }
}

package se.enkanal.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.intake.form.DraftFixtures.aDraft;
import static se.enkanal.intake.form.DraftFixtures.aDraftFromTheUnitsLink;
import static se.enkanal.intake.form.DraftFixtures.happened;
import static se.enkanal.intake.form.DraftFixtures.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WalkTest {

    @Test
    void isNineScreensBeforeAnythingIsSaid() {
        assertThat(new Walk(aDraft()).length()).isEqualTo(9);
    }

    @Test
    void asksHowOfTheFirstThatHappened() {
        assertThat(Screen.HOW.questions(happened("SYSTEM_DOWN", "DISCLOSED", "LOST_OR_STOLEN", "ATTACK")))
                .containsExactly(Question.CLICKED);
        assertThat(Screen.HOW.questions(happened("SYSTEM_DOWN", "DISCLOSED", "LOST_OR_STOLEN")))
                .containsExactly(Question.LOST_ITEM, Question.LOCKED);
        assertThat(Screen.HOW.questions(happened("SYSTEM_DOWN", "DISCLOSED"))).containsExactly(Question.DISCLOSURE);
        assertThat(Screen.HOW.questions(happened("SYSTEM_DOWN")))
                .containsExactly(Question.SYSTEM_KIND, Question.OUTAGE);
        assertThat(Screen.HOW.questions(happened("NEAR_MISS"))).containsExactly(Question.REACHED);
    }

    @Test
    void goesStraightToWhenWhereThereIsNothingMoreToAsk() {
        for (var event : List.of("WRONG_DATA", "ERASED", "OTHER", "UNKNOWN")) {
            assertThat(new Walk(happened(event)).after(Screen.WHAT)).contains(Screen.WHEN);
        }
    }

    @Test
    void asksNothingOfPersonsWhereThereAreNone() {
        var noPersons = said(happened("SYSTEM_DOWN"), Screen.WHOSE, Map.of("subjects", List.of("NONE")));

        assertThat(new Walk(noPersons).after(Screen.WHOSE)).contains(Screen.CONSEQUENCES);
        assertThat(new Walk(noPersons).length()).isEqualTo(8);
    }

    @Test
    void isSevenFromAUnitsLinkWhereThereAreNoPersons() {
        var down = said(aDraftFromTheUnitsLink(), Screen.WHAT, Map.of("events", List.of("SYSTEM_DOWN")));

        assertThat(new Walk(said(down, Screen.WHOSE, Map.of("subjects", List.of("NONE")))).length())
                .isEqualTo(7);
    }

    @Test
    void leadsBackTheWayItCame() {
        assertThat(new Walk(happened("OTHER")).before(Screen.WHEN)).contains(Screen.WHAT);
        assertThat(new Walk(happened("OTHER")).before(Screen.WHAT)).isEmpty();
        assertThat(new Walk(happened("OTHER")).after(Screen.CONTACT)).isEmpty();
    }
}

package se.enkanal.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.intake.form.DraftFixtures.aDraft;
import static se.enkanal.intake.form.DraftFixtures.happened;
import static se.enkanal.intake.form.DraftFixtures.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void onlyWhatHappenedMustBeSaid() {
        assertThat(Fault.on(Screen.WHAT, aDraft()))
                .containsExactly(new Fault(Question.EVENTS, Fault.Kind.SAY_WHAT_HAPPENED));
        for (var screen : Screen.values()) {
            assertThat(Fault.on(screen, happened("OTHER"))).isEmpty();
        }
    }

    @Test
    void nothingAndSomethingCannotBothBeSo() {
        var both = said(happened("OTHER"), Screen.WHOSE, Map.of("subjects", List.of("NONE", "CHILDREN")));

        assertThat(Fault.on(Screen.WHOSE, both))
                .containsExactly(new Fault(Question.SUBJECTS, Fault.Kind.NONE_AND_SOMETHING));
    }

    @Test
    void aNarrativeHasAThousandCharacters() {
        assertThat(Fault.on(Screen.MEASURES, narrated("å".repeat(1000)))).isEmpty();
        assertThat(Fault.on(Screen.MEASURES, narrated("å".repeat(1001))))
                .containsExactly(new Fault(Question.NARRATIVE, Fault.Kind.TOO_LONG));
    }

    @Test
    void whoMayBeReachedSaysHow() {
        var yes = said(happened("OTHER"), Screen.CONTACT, Map.of("mayContact", List.of("YES")));

        assertThat(Fault.on(Screen.CONTACT, yes))
                .containsExactly(new Fault(Question.CONTACT, Fault.Kind.SAY_HOW_TO_REACH_YOU));
    }

    private static Draft narrated(String text) {
        return said(happened("OTHER"), Screen.MEASURES, Map.of("narrative", List.of(text)));
    }
}

package se.enkanal.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Crockford;

class FollowUpCodeTest {

    private final FollowUpCode code = FollowUpCode.random(new Random(1));

    @Test
    void isShownInThreeGroupsOfFour() {
        assertThat(code.shown()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    @Test
    void isReadAsPeopleWriteIt() {
        assertThat(FollowUpCode.parse(code.shown())).contains(code);
        assertThat(FollowUpCode.parse(" " + code.shown().toLowerCase().replace('-', ' ') + "\u00a0"))
                .contains(code);
        assertThat(FollowUpCode.parse(code.shown().replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @Test
    void noSingleWrongCharacterPasses() {
        for (int position = 0; position < code.characters().length(); position++) {
            for (int value = 0; value < Crockford.BASE; value++) {
                var wrong = new StringBuilder(code.characters());
                wrong.setCharAt(position, Crockford.character(value));
                if (!wrong.toString().equals(code.characters())) {
                    assertThat(FollowUpCode.parse(wrong.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void nothingElseIsACode() {
        assertThat(FollowUpCode.parse("")).isEmpty();
        assertThat(FollowUpCode.parse("K7M2")).isEmpty();
        assertThat(FollowUpCode.parse(code.shown() + "0")).isEmpty();
        assertThat(FollowUpCode.parse("ÅÄÖ2-9QXR-4TVB")).isEmpty();
    }

    @Test
    void neverPrintsItself() {
        assertThat(code.toString()).doesNotContain(code.characters());
    }
}

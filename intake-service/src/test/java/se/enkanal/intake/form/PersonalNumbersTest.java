package se.enkanal.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "640823-3234",
                "19640823-3234",
                "196408233234",
                "6408233234",
                "640823 3234",
                "64 08 23 32 34",
                "1964-08-23-3234",
                "640823\u20133234",
                "640823\u00a03234",
                "640823-\n3234",
                "640823+3234",
                "brev till 19640823-3234 i dag",
                "640823-3235",
                "640883-3231",
                "19500101-XXXX",
                "500101-T123",
                "19640823-K12B"
            })
    void findsWhatLooksLikeANumber(String text) {
        assertThat(PersonalNumbers.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tre brev låg i fel fack.",
                "2026-11-22 1430",
                "2026-11-22 kl. 14.30",
                "556036-0793",
                "0900-123 45",
                "rum 12, 3 trappor",
                "20261122 fick hon brevet",
                "faktura 1234567890123456"
            })
    void letsOtherNumbersBe(String text) {
        assertThat(PersonalNumbers.in(text)).isEmpty();
    }

    @Test
    void findsSeveral() {
        assertThat(PersonalNumbers.in("640823-3234 och 19500101-XXXX")).hasSize(2);
    }

    @Test
    void takesThemOutAndLeavesTheRest() {
        assertThat(PersonalNumbers.without("Brevet till 19640823-3234 öppnades av 640823-3234."))
                .isEqualTo("Brevet till [borttaget] öppnades av [borttaget].");
    }

    @Test
    void hintsWithoutShowing() {
        assertThat(PersonalNumbers.hint("Brevet till 19640823-3234 öppnades."))
                .isEqualTo("Brevet till 19••••••-•••• öppnades.");
    }
}

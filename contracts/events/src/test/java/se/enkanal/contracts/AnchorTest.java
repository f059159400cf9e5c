package se.enkanal.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {

    private record Counted(Anchor from, Within within) {}

    @ParameterizedTest
    @ValueSource(strings = {"NOTICED", "AWARE", "SIGNIFICANT", "REQUESTED", "HANDLING_ENDED", "SUBMITTED:NOTIFICATION"})
    void isWrittenAsItWasRead(String code) {
        assertThat(Anchor.parse(code).code()).isEqualTo(code);
    }

    @Test
    void namesTheStageThatWasSubmitted() {
        assertThat(Anchor.parse("SUBMITTED:EARLY_WARNING")).isEqualTo(new Anchor.Submitted("EARLY_WARNING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aware", "SUBMITTED", "SUBMITTED:", "SUBMITTED: ", "FULL_MOON"})
    void refusesWhatIsNoAnchor(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.parse(code));
    }

    @Test
    void isACodeInJsonAsATimeLimitIs() throws JsonProcessingException {
        var counted = new Counted(new Anchor.Submitted("NOTIFICATION"), Within.parse("P1M"));
        var json = Json.MAPPER.writeValueAsString(counted);

        assertThat(json).isEqualTo("{\"from\":\"SUBMITTED:NOTIFICATION\",\"within\":\"P1M\"}");
        assertThat(Json.MAPPER.readValue(json, Counted.class)).isEqualTo(counted);
    }
}

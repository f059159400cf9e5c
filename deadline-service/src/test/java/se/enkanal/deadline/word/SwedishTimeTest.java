package se.enkanal.deadline.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTimeTest {

    private static final Instant DUE = Instant.parse("2026-11-25T13:30:00Z");

    @Test
    void isWrittenAsSwedishIs() {
        assertThat(SwedishTime.written(DUE)).isEqualTo("onsdag 25 november 2026 kl. 14.30");
        assertThat(SwedishTime.tight(DUE)).isEqualTo("2026-11-25 14.30");
    }

    @Test
    void showsTheHourOnTheWallOnBothSidesOfAClockChange() {
        assertThat(SwedishTime.written(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo("söndag 25 oktober 2026 kl. 02.30");
        assertThat(SwedishTime.written(Instant.parse("2026-10-25T01:30:00Z")))
                .isEqualTo("söndag 25 oktober 2026 kl. 02.30");
        assertThat(SwedishTime.written(Instant.parse("2027-03-28T01:30:00Z")))
                .isEqualTo("söndag 28 mars 2027 kl. 03.30");
    }

    @ParameterizedTest(name = "{0} before: {1}")
    @CsvSource({
        "PT31H20M, 31 tim 20 min kvar",
        "PT72H, 72 tim 0 min kvar",
        "PT95H59M59S, 95 tim 59 min kvar",
        "PT96H, 4 dygn 0 tim kvar",
        "PT1H, 1 tim 0 min kvar",
        "PT59M59S, mindre än 1 timme kvar",
        "PT0S, mindre än 1 timme kvar",
        "PT-1S, passerad för 0 min",
        "PT-2H, passerad för 2 tim 0 min"
    })
    void saysWhatIsLeftInWholeMinutes(Duration before, String said) {
        assertThat(SwedishTime.left(DUE.minus(before), DUE)).isEqualTo(said);
    }

    @Test
    void neverSaysARelativeTimeAlone() {
        assertThat(SwedishTime.leftUntil(DUE.minus(Duration.ofMinutes(31 * 60 + 20)), DUE))
                .isEqualTo("31 tim 20 min kvar – senast onsdag 25 november 2026 kl. 14.30");
    }
}

package se.enkanal.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithinTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT72H", "PT24H", "P1M", "P2M", "P14D", "P1Y2M"})
    void isWrittenAsItWasRead(String iso) {
        assertThat(Within.parse(iso).iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0H", "PT-1H", "P0D", "P-1M", "P1M-1D", "P1DT2H", "72h", "soon", ""})
    void isLongerThanNothingAndReadable(String iso) {
        assertThatIllegalArgumentException().isThrownBy(() -> Within.parse(iso)).withMessageContaining("time limit");
    }

    @ParameterizedTest
    @CsvSource({
        // The clock goes back on 25 October 2026: three days by the wall are 73 hours.
        "2026-10-23T09:20+02:00, 2026-10-26T08:20+01:00",
        // It goes forward on 29 March 2026: three days by the wall are 71 hours.
        "2026-03-27T09:20+01:00, 2026-03-30T10:20+02:00",
        "2026-11-16T09:20+01:00, 2026-11-19T09:20+01:00"
    })
    void seventyTwoHoursHaveElapsedWhateverTheClockOnTheWallDid(String anchor, String end) {
        assertThat(Within.parse("PT72H").after(swedish(anchor))).isEqualTo(swedish(end));
        assertThat(Duration.between(swedish(anchor), swedish(end))).isEqualTo(Duration.ofHours(72));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T02:30+02:00, 2026-10-26T01:30+01:00",
        "2026-10-25T02:30+01:00, 2026-10-26T02:30+01:00",
        "2026-03-29T01:59+01:00, 2026-03-30T02:59+02:00",
        "2026-03-29T03:00+02:00, 2026-03-30T03:00+02:00"
    })
    void twentyFourHoursStartOnEitherSideOfTheNight(String anchor, String end) {
        assertThat(Within.parse("PT24H").after(swedish(anchor))).isEqualTo(swedish(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T10:00, 2026-02-28T10:00",
        "2028-01-31T10:00, 2028-02-29T10:00",
        "2028-01-29T10:00, 2028-02-29T10:00",
        "2027-01-29T10:00, 2027-02-28T10:00",
        "2026-03-31T10:00, 2026-04-30T10:00",
        "2026-04-30T10:00, 2026-05-30T10:00",
        "2026-12-31T10:00, 2027-01-31T10:00"
    })
    void aMonthEndsOnTheSameDateOrTheLastOfAShorterMonth(String anchor, String end) {
        assertThat(Within.parse("P1M").after(wall(anchor))).isEqualTo(wall(end));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01T09:00, 2026-11-01T09:00", "2026-03-15T09:00, 2026-04-15T09:00"})
    void aMonthKeepsTheHourOnTheWallOverAClockChange(String anchor, String end) {
        assertThat(Within.parse("P1M").after(wall(anchor))).isEqualTo(wall(end));
    }

    @Test
    void aMonthIsCountedFromTheSwedishDateNotTheDateInUtc() {
        var lateOnThe31stInSwedenIsStillThe31st = Instant.parse("2026-01-31T22:30:00Z");
        var alreadyFebruaryInSweden = Instant.parse("2026-01-31T23:30:00Z");

        assertThat(Within.parse("P1M").after(lateOnThe31stInSwedenIsStillThe31st))
                .isEqualTo("2026-02-28T22:30:00Z");
        assertThat(Within.parse("P1M").after(alreadyFebruaryInSweden)).isEqualTo("2026-02-28T23:30:00Z");
    }

    @Test
    void aMonthThatWouldEndInTheSkippedHourEndsAfterIt() {
        assertThat(Within.parse("P1M").after(wall("2027-02-28T02:30"))).isEqualTo(wall("2027-03-28T03:30"));
    }

    @Test
    void aMonthThatEndsInTheDoubledHourEndsTheFirstTime() {
        assertThat(Within.parse("P1M").after(wall("2026-09-25T02:30"))).isEqualTo(swedish("2026-10-25T02:30+02:00"));
    }

    private static Instant swedish(String withOffset) {
        return java.time.OffsetDateTime.parse(withOffset).toInstant();
    }

    private static Instant wall(String local) {
        return LocalDateTime.parse(local).atZone(Within.SWEDEN).toInstant();
    }
}

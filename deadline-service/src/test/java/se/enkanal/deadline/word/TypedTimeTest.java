package se.enkanal.deadline.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    @ParameterizedTest(name = "{0} kl. {1}")
    @CsvSource({
        "2026-11-22, 14.30",
        "20261122, 14:30",
        "22/11, 1430",
        "22/11/2026, kl. 14.30",
        "22.11.2026, 14.30",
        "22 nov, 14.30",
        "22 November 2026, kl 14.30",
        "' 22   nov. 2026 ', ' 14.30 '"
    })
    void isUnderstoodHoweverItIsWritten(String date, String time) {
        assertThat(TypedTime.read(date, time, NOW)).contains(Instant.parse("2026-11-22T13:30:00Z"));
    }

    @Test
    void aDateWithoutAYearIsTheLatestThatHasBeen() {
        assertThat(TypedTime.read("24/12", "8", NOW)).contains(Instant.parse("2025-12-24T07:00:00Z"));
    }

    @Test
    void theHourShownTwiceIsTheFirst() {
        assertThat(TypedTime.read("2026-10-25", "02.30", NOW)).contains(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"'', 14.30", "2026-11-22, ''", "i går, 14.30", "2026-13-01, 14.30", "2026-11-22, 25.00", "31/2, 12"})
    void isNotGuessed(String date, String time) {
        assertThat(TypedTime.read(date, time, NOW)).isEmpty();
    }
}

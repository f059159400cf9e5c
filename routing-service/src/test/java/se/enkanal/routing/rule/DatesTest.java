package se.enkanal.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.routing.rule.Incidents.BOOK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.facts.Facts;

/** A rule begins and ends at Swedish midnight, to the second, in winter and in summer. */
class DatesTest {

    static Stream<LocalDate> everyDayOnWhichTheLawTurns() {
        return BOOK.rules().stream()
                .map(Rule::validity)
                .flatMap(validity -> Stream.of(validity.from(), validity.next()))
                .filter(day -> day.isBefore(Validity.FOR_EVER))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("everyDayOnWhichTheLawTurns")
    void theLawTurnsAtMidnightToTheSecond(LocalDate day) {
        var midnight = day.atStartOfDay(Within.SWEDEN).toInstant();

        assertThat(rulesAt(midnight))
                .isEqualTo(rulesAt(midnight.plusSeconds(1)))
                .isEqualTo(coveredOn(day));
        if (coveredOn(day.minusDays(1)).isEmpty()) {
            assertThat(rulesAt(midnight.minusSeconds(1))).as("before the book").isEqualTo(coveredOn(day));
        } else {
            assertThat(rulesAt(midnight.minusSeconds(1)))
                    .isEqualTo(coveredOn(day.minusDays(1)))
                    .isNotEqualTo(coveredOn(day));
        }
    }

    @Test
    void theLawHasTurnedInWinterAndInSummer() {
        assertThat(everyDayOnWhichTheLawTurns()).contains(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T22:59:59Z, 2026-03-28",
        "2026-03-28T23:00:00Z, 2026-03-29",
        "2026-03-29T21:59:59Z, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03-30",
        "2026-10-24T21:59:59Z, 2026-10-24",
        "2026-10-24T22:00:00Z, 2026-10-25",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26"
    })
    void aDayIsSwedishOnBothSidesOfAClockChange(Instant instant, LocalDate day) {
        assertThat(times(instant).lawOf(Facts.NONE)).isEqualTo(day);
    }

    private static List<Rule> rulesAt(Instant aware) {
        return sorted(BOOK.inForce(times(aware).lawOf(Facts.NONE)).all().stream());
    }

    private static List<Rule> coveredOn(LocalDate day) {
        return sorted(BOOK.rules().stream().filter(rule -> rule.validity().covers(day)));
    }

    private static List<Rule> sorted(Stream<Rule> rules) {
        return rules.sorted(Comparator.comparingInt(rule -> rule.ref().index())).toList();
    }

    private static Times times(Instant aware) {
        return new Times(aware, aware, Optional.of(aware), aware);
    }
}

package se.enkanal.deadline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CubeTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void theMonthsBetweenTheFirstAndTheLastFigureAreThereWithZeros() {
        var cube = cube(
                Selection.all(Table.BY_MONTH),
                new Figure("timra", MARCH, 3, 2),
                new Figure("sundsvall", JANUARY, 5, 5));

        assertThat(cube.organisations().keySet()).containsExactly("sundsvall", "timra");
        assertThat(cube.periods()).containsExactly(JANUARY, YearMonth.of(2026, 2), MARCH);
        assertThat(cube.values()).containsExactly(5L, 5L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 3L, 2L);
        assertThat(cube.cells()).isEqualTo(12);
    }

    @Test
    void whatHasBecomeNothingIsLeftOutUnlessAskedFor() {
        var nothing = new Figure("timra", MARCH, 0, 0);

        assertThat(cube(Selection.all(Table.BY_MONTH), nothing).organisations()).isEmpty();
        assertThat(cube(named("timra", "aneby"), nothing).organisations().keySet())
                .containsExactly("aneby", "timra");
    }

    @Test
    void anOrganisationIsCalledByItsNameOrElseItsId() {
        assertThat(cube(named("timra", "aneby")).organisations())
                .containsEntry("timra", "Timrå kommun")
                .containsEntry("aneby", "aneby");
    }

    @Test
    void fromAndToReachAsFarAsAsked() {
        var asked = new Selection(Table.BY_MONTH, List.of(), List.of(), Optional.of(JANUARY), Optional.of(MARCH));

        assertThat(cube(asked).periods()).hasSize(3);
        assertThat(cube(asked, new Figure("timra", MARCH, 1, 1)).values()).containsExactly(0L, 0L, 0L, 0L, 1L, 1L);
    }

    @Test
    void periodsAreThoseAskedFor() {
        var asked =
                new Selection(Table.BY_MONTH, List.of(), List.of(MARCH, JANUARY), Optional.empty(), Optional.empty());

        assertThat(cube(asked).periods()).containsExactly(JANUARY, MARCH);
    }

    @Test
    void yearsFollowYears() {
        var years = Selection.all(Table.BY_YEAR);

        var cube = cube(years, new Figure("timra", YearMonth.of(2024, 1), 1, 1), new Figure("timra", JANUARY, 2, 2));

        assertThat(cube.periods()).extracting(Table.BY_YEAR.grain()::written).containsExactly("2024", "2025", "2026");
    }

    @Test
    void aTableWithoutFiguresIsEmpty() {
        var cube = cube(Selection.all(Table.BY_MONTH));

        assertThat(cube.cells()).isZero();
        assertThat(cube.values()).isEmpty();
    }

    private static Selection named(String... organisations) {
        return new Selection(Table.BY_MONTH, List.of(organisations), List.of(), Optional.empty(), Optional.empty());
    }

    private static Cube cube(Selection selection, Figure... figures) {
        return Cube.of(selection, List.of(figures), Map.of("timra", "Timrå kommun"), 1, Optional.empty());
    }
}

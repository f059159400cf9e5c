package se.enkanal.routing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellTest {

    private static final int MANY = 20_000;

    @Test
    void noneIsNone() {
        assertThat(new Cell().blurred()).isZero();
    }

    @Test
    void oneAndTwoAreNeverTold() {
        assertThat(blurred(1).distinct()).containsExactlyInAnyOrder(0L, 3L);
        assertThat(blurred(2).distinct()).containsExactlyInAnyOrder(0L, 3L);
        assertThat(LongStream.rangeClosed(3, 40)
                        .boxed()
                        .flatMap(CellTest::blurred)
                        .min(Long::compare))
                .hasValue(3L);
    }

    @Test
    void aBlurredNumberIsAtMostTwoFromTheTruth() {
        for (long count = 1; count <= 40; count++) {
            long exact = count;
            assertThat(blurred(count)).allSatisfy(told -> assertThat(told).isBetween(exact - 2, exact + 2));
        }
    }

    @Test
    void inTheLongRunTheyAreRight() {
        for (long count = 1; count <= 12; count++) {
            assertThat(blurred(count).mapToLong(Long::longValue).average().orElseThrow())
                    .isCloseTo(count, within(0.05));
        }
    }

    @Test
    void theSameReportsGiveTheSameNumberHoweverTheyAreAddedUp() {
        var reports = reports(new Random(3)).limit(7).toList();
        var halves = cell(reports.subList(3, 7));
        halves.add(cell(reports.subList(0, 3)));

        assertThat(halves.blurred()).isEqualTo(cell(reports).blurred());
        assertThat(halves.exact()).isEqualTo(7);
    }

    private static Stream<Long> blurred(long count) {
        var random = new Random(count);
        return Stream.generate(() -> cell(reports(random).limit(count).toList()).blurred())
                .limit(MANY);
    }

    private static Stream<UUID> reports(Random random) {
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()));
    }

    private static Cell cell(List<UUID> reports) {
        var cell = new Cell();
        reports.forEach(report -> cell.add(Cell.keyOf(report)));
        return cell;
    }
}

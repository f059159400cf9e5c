package se.enkanal.deadline.statistics.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void theTallestBarReachesTheTopAndTheEventsStandInside() {
        var bars =
                Chart.of(List.of(row("2026-02", 10, 5), row("2026-03", 20, 20))).bars();

        assertThat(bars.getLast().reports()).isEqualTo(new Chart.Block("23.20%", "13.60%", Chart.TOP, 180));
        assertThat(bars.getFirst().reports().height()).isEqualTo(90);
        assertThat(bars.getFirst().events()).isEqualTo(new Chart.Block("6.60%", "6.80%", 161, 45));
    }

    @Test
    void oneAmongManyIsStillSeenAndNoneIsNot() {
        var bars = Chart.of(List.of(row("2026-02", 1, 1), row("2026-03", 9_000, 1), row("2026-04", 0, 0)))
                .bars();

        assertThat(bars).extracting(bar -> bar.reports().height()).containsExactly(2, 180, 0);
    }

    @Test
    void barsShareTheWidth() {
        var bars = Chart.of(IntStream.rangeClosed(1, 10)
                        .mapToObj(month -> row("2026-%02d".formatted(month), month, 0))
                        .toList())
                .bars();

        assertThat(bars)
                .extracting(Chart.Bar::middle)
                .startsWith("5.00%", "15.00%")
                .endsWith("95.00%");
    }

    @Test
    void aYearStandsUnderItsFirstMonth() {
        assertThat(years("2025-11", "2025-12", "2026-01")).containsExactly("2025", "", "2026");
        assertThat(years("2025-12", "2026-01", "2026-02")).containsExactly("", "2026", "");
        assertThat(years("2025", "2026")).containsExactly("", "");
    }

    @Test
    void nothingIsNoPicture() {
        assertThat(Chart.of(List.of()).bars()).isEmpty();
    }

    private static List<String> years(String... periods) {
        return Chart.of(Stream.of(periods).map(period -> row(period, 1, 1)).toList()).bars().stream()
                .map(Chart.Bar::year)
                .toList();
    }

    private static Row row(String period, long reports, long events) {
        return new Row(period, period, period, reports, events);
    }
}

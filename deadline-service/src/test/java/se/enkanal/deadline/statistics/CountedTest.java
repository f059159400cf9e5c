package se.enkanal.deadline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.enkanal.deadline.statistics.StatisticsFixtures.aCase;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.casework.v1.CaseState.Status;

class CountedTest {

    private static final UUID REPORT = UUID.fromString("019ca000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("019ca000-0000-7000-8000-000000000002");

    @Test
    void aCaseIsAReportAndAnEventInTheMonthItCameIn() {
        assertThat(Counted.of(aCase().of(REPORT).version(3).said()))
                .isEqualTo(new Counted(REPORT, 3, "sundsvall", YearMonth.of(2026, 3), 1, 1));
    }

    @Test
    void aCaseWithALeadIsAReportButNoEvent() {
        assertThat(Counted.of(aCase().ledBy(OTHER).said())).satisfies(counted -> {
            assertThat(counted.reports()).isOne();
            assertThat(counted.events()).isZero();
        });
    }

    @Test
    void theLeadIsAnEvent() {
        assertThat(Counted.of(aCase().of(REPORT).ledBy(REPORT).said()).events()).isOne();
    }

    @Test
    void whatIsNoReportCountsNowhere() {
        assertThat(Counted.of(aCase().in(Status.NOT_A_REPORT).said())).satisfies(counted -> {
            assertThat(counted.reports()).isZero();
            assertThat(counted.events()).isZero();
        });
    }

    @Test
    void aClosedCaseStillCounts() {
        assertThat(Counted.of(aCase().in(Status.CLOSED).said()).reports()).isOne();
    }

    @Test
    void theMonthTurnsAtMidnightInSweden() {
        assertThat(month("2026-03-31T21:59:59.999999Z")).isEqualTo(YearMonth.of(2026, 3));
        assertThat(month("2026-03-31T22:00:00Z")).isEqualTo(YearMonth.of(2026, 4));
        assertThat(month("2026-12-31T22:59:59Z")).isEqualTo(YearMonth.of(2026, 12));
        assertThat(month("2026-12-31T23:00:00Z")).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void theNewestOfEachReportIsKept() {
        var newest = Counted.newest(List.of(
                aCase().of(REPORT).version(2).at("timra").said(),
                aCase().of(OTHER).version(1).said(),
                aCase().of(REPORT).version(1).said()));

        assertThat(newest)
                .extracting(Counted::reportId, Counted::version, Counted::organisation)
                .containsExactlyInAnyOrder(tuple(REPORT, 2L, "timra"), tuple(OTHER, 1L, "sundsvall"));
    }

    private static YearMonth month(String received) {
        return Counted.of(aCase().received(received).said()).month();
    }
}

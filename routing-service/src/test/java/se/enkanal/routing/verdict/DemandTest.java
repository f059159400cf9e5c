package se.enkanal.routing.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.routing.verdict.Demand.Standing;

class DemandTest {

    private static final Clock WARNING =
            new Clock("EARLY_WARNING", new Anchor.Significant(), new Within.Hours(Duration.ofHours(24)), null);
    private static final Clock FINAL = new Clock(
            "FINAL_REPORT",
            new Anchor.Submitted("NOTIFICATION"),
            new Within.CalendarPeriod(Period.ofMonths(1)),
            new Clock.Postponed(
                    "PROGRESS_REPORT", new Anchor.HandlingEnded(), new Within.CalendarPeriod(Period.ofMonths(1))));
    private static final Clock SUPPLEMENT = new Clock("SUPPLEMENT", new Anchor.Requested(), null, null);
    private static final Demand NOTIFIED = new Demand(
            "PERSONAL_DATA_BREACH",
            new Standing(Outcome.NOTIFY, Risk.HIGH_RISK, "REQUIRED"),
            List.of(WARNING, SUPPLEMENT),
            List.of());
    private static final Demand VOLUNTARY =
            new Demand("IT_INCIDENT", new Standing(Outcome.VOLUNTARY, null, null), List.of(), List.of(WARNING, FINAL));

    @Test
    void whatIsKeptAsTextIsReadBackAsItWas() {
        var demands = List.of(NOTIFIED, VOLUNTARY);

        assertThat(Demand.parse(Demand.text(demands))).isEqualTo(demands);
        assertThat(Demand.parse(Demand.text(List.of()))).isEmpty();
    }

    @Test
    void theTextIsShort() {
        assertThat(Demand.text(List.of(VOLUNTARY)))
                .isEqualTo("IT_INCIDENT VOLUNTARY - - | EARLY_WARNING/SIGNIFICANT/PT24H"
                        + " FINAL_REPORT/SUBMITTED:NOTIFICATION/P1M/PROGRESS_REPORT/HANDLING_ENDED/P1M");
    }

    @Test
    void onlyClocksWithALimitRunAndAPersonsDecisionWins() {
        assertThat(NOTIFIED.running(Optional.empty())).containsExactly(WARNING);
        assertThat(NOTIFIED.running(Optional.of("DOCUMENT_ONLY"))).isEmpty();
        assertThat(VOLUNTARY.running(Optional.empty())).isEmpty();
        assertThat(VOLUNTARY.running(Optional.of("NOTIFY"))).containsExactly(WARNING, FINAL);
    }
}

package se.enkanal.intake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.intake.report.Advice.BLOCK_WHAT_IS_LOST;
import static se.enkanal.intake.report.Advice.CALL_IT_NOW;
import static se.enkanal.intake.report.Advice.CALL_SECURITY_OFFICER;
import static se.enkanal.intake.report.Advice.WRITE_DEVIATION_TOO;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;

class AdviceTest {

    @Test
    void whoClickedCallsAtOnce() {
        assertThat(on(Map.of(Fact.CLICKED_OR_GAVE_AWAY, "YES"))).containsExactly(CALL_IT_NOW);
        assertThat(on(Map.of(Fact.CLICKED_OR_GAVE_AWAY, "UNKNOWN"))).isEmpty();
    }

    @Test
    void anInjuryIsADeviationToo() {
        assertThat(on(Map.of(Fact.CONSEQUENCES, List.of("INJURY")))).containsExactly(WRITE_DEVIATION_TOO);
    }

    @Test
    void aLostPhoneIsBlockedUnlessItHasBeen() {
        assertThat(on(Map.of(Fact.LOST_ITEM, List.of("PHONE_OR_TABLET")))).containsExactly(BLOCK_WHAT_IS_LOST);
        assertThat(on(Map.of(Fact.LOST_ITEM, List.of("PHONE_OR_TABLET"), Fact.MEASURES, List.of("BLOCKED_ACCESS"))))
                .isEmpty();
        assertThat(on(Map.of(Fact.LOST_ITEM, List.of("PAPER")))).isEmpty();
    }

    @Test
    void whatMustNotBeWrittenIsTold() {
        assertThat(Advice.on(new Facts(Map.of()), true)).containsExactly(CALL_SECURITY_OFFICER);
    }

    private static java.util.Set<Advice> on(Map<Fact, Object> facts) {
        return Advice.on(new Facts(facts), false);
    }
}

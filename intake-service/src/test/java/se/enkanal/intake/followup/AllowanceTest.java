package se.enkanal.intake.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Duration EACH = Duration.ofSeconds(10);

    @Test
    void growsBackOneAtATime() {
        var spent = new Allowance(0, NOW);

        assertThat(spent.at(NOW.plusSeconds(9), 30, EACH).left()).isZero();
        assertThat(spent.at(NOW.plusSeconds(10), 30, EACH).left()).isOne();
        assertThat(spent.at(NOW.plusSeconds(25), 30, EACH).left()).isEqualTo(2);
    }

    @Test
    void losesNoTimeBetweenLooks() {
        var looked = new Allowance(0, NOW).at(NOW.plusSeconds(15), 30, EACH);

        assertThat(looked.at(NOW.plusSeconds(20), 30, EACH).left()).isEqualTo(2);
    }

    @Test
    void neverGrowsBeyondTheMost() {
        assertThat(new Allowance(0, NOW)
                        .at(NOW.plus(Duration.ofDays(1)), 30, EACH)
                        .left())
                .isEqualTo(30);
    }
}

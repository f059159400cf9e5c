package se.enkanal.intake.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Ids;

class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final Patience patience = new Patience(Duration.ofSeconds(60), Duration.ofHours(1));

    @Test
    void waitsTwiceAsLongEachTimeUpToAnHour() {
        assertThat(patience.after(0, NOW)).isEqualTo(NOW.plusSeconds(60));
        assertThat(patience.after(1, NOW)).isEqualTo(NOW.plusSeconds(120));
        assertThat(patience.after(5, NOW)).isEqualTo(NOW.plusSeconds(1920));
        assertThat(patience.after(6, NOW)).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(patience.after(10_000, NOW)).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void theMarkLiesBetweenWhatCameBeforeAndWhatCameAfter() {
        var mark = patience.mark(NOW).toString();

        assertThat(Ids.newId(NOW.minusSeconds(61)).toString()).isLessThan(mark);
        assertThat(Ids.newId(NOW.minusSeconds(59)).toString()).isGreaterThan(mark);
    }
}

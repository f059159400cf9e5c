package se.enkanal.intake.followup.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import se.enkanal.intake.IntakeConfig;
import se.enkanal.outbox.Time;

class GuessesTest {

    private static final String WARD = "192.0.2.1";

    private final SettableClock clock = new SettableClock();
    private final Guesses guesses = new Guesses(new ThreeWrong(), new Time(clock));

    @Test
    void wrongCodesRunOut() {
        guess(3);

        assertThat(guesses.mustWait(WARD)).contains(Duration.ofSeconds(10));
        assertThat(guesses.mustWait("192.0.2.2")).isEmpty();
    }

    @Test
    void rightOnesNever() {
        for (int i = 0; i < 100; i++) {
            guesses.count(WARD, true);
        }

        assertThat(guesses.mustWait(WARD)).isEmpty();
    }

    @Test
    void waitingHelps() {
        guess(3);
        clock.now = clock.now.plusSeconds(10);

        assertThat(guesses.mustWait(WARD)).isEmpty();
        guess(1);
        assertThat(guesses.mustWait(WARD)).isPresent();
    }

    @Test
    void whoKeepsTryingIsNotForgottenForAllTheOthers() {
        guess(3);
        for (int other = 0; other < 20_000; other++) {
            guesses.count("198.51.100." + other, false);
            assertThat(guesses.mustWait(WARD)).isPresent();
        }
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            guesses.count(WARD, false);
        }
    }

    private record ThreeWrong() implements IntakeConfig.FollowUps {
        @Override
        public int mostWrong() {
            return 3;
        }

        @Override
        public Duration oneWrongEach() {
            return Duration.ofSeconds(10);
        }
    }

    private static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

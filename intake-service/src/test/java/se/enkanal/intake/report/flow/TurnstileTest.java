package se.enkanal.intake.report.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnstileTest {

    @Test
    void turnsAwayWhoeverIsOneTooMany() {
        var turnstile = new Turnstile(2);

        assertThat(turnstile.enter()).isTrue();
        assertThat(turnstile.enter()).isTrue();
        assertThat(turnstile.enter()).isFalse();
    }

    @Test
    void letsTheNextInWhenOneHasLeft() {
        var turnstile = new Turnstile(1);
        turnstile.enter();
        turnstile.enter();

        turnstile.leave();

        assertThat(turnstile.enter()).isTrue();
    }
}

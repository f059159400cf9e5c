package se.enkanal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"22P02", "22001", "23505", "23502"})
    void aValueThatTheDatabaseCannotTakeIsNeverMendedByTryingAgain(String sqlState) {
        assertThat(Faults.deterministic(refusal(sqlState))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53100", "53300", "57P01", "55P03", "42P01"})
    void aDatabaseInTroubleIsWaitedFor(String sqlState) {
        assertThat(Faults.deterministic(refusal(sqlState))).isFalse();
    }

    @Test
    void aBrokenConnectionIsWaitedFor() {
        assertThat(Faults.deterministic(new IOException("reset"))).isFalse();
        assertThat(Faults.deterministic(new IllegalStateException("Pool closed")))
                .isFalse();
    }

    @Test
    void codeThatCannotActOnAnEventWillNotDoSoNextTimeEither() {
        assertThat(Faults.deterministic(new IllegalArgumentException("no such anchor")))
                .isTrue();
        assertThat(Faults.deterministic(new NullPointerException())).isTrue();
    }

    private static PgException refusal(String sqlState) {
        return new PgException("refused", "ERROR", sqlState, "");
    }
}

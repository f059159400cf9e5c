package se.enkanal.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void isTakenFromTheIdsRandomEnd() {
        var id = UUID.fromString("01931b2c-0000-7000-8000-000000000021");

        assertThat(Reference.of(id).shown()).isEqualTo("EK-00000-00011");
    }

    @Test
    void differsWhereIdsOfTheSameInstantDiffer() {
        var now = Instant.parse("2026-03-02T09:00:00Z");

        assertThat(Reference.of(Ids.newId(now))).isNotEqualTo(Reference.of(Ids.newId(now)));
    }
}

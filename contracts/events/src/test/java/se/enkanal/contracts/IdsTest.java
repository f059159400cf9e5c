package se.enkanal.contracts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant AT = Instant.parse("2026-11-16T08:20:41.417Z");
    private static final int MANY = 10_000;

    @Test
    void isAUuidOfVersion7InTheVariantOfTheRfc() {
        assertThat(many()).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void knowsWhenItWasMadeToTheMillisecond() {
        assertThat(Ids.madeAt(Ids.newId(AT))).isEqualTo(AT);
        assertThat(Ids.madeAt(Ids.newId(AT.plusNanos(999_999)))).isEqualTo(AT);
        assertThat(Ids.madeAt(Ids.newId(Instant.EPOCH))).isEqualTo(Instant.EPOCH);
    }

    @Test
    void readsAsTheRfcSays() {
        // RFC 9562, appendix A.6.
        assertThat(Ids.madeAt(UUID.fromString("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")))
                .isEqualTo("2022-02-22T19:22:22Z");
    }

    @Test
    void sortsByTimeAsAValueAndAsText() {
        var earlier = Ids.newId(AT);
        var later = Ids.newId(AT.plusMillis(1));

        assertThat(earlier).isLessThan(later);
        assertThat(earlier.toString()).isLessThan(later.toString());
    }

    @Test
    void differsWithinTheMillisecond() {
        assertThat(many().collect(toSet())).hasSize(MANY);
    }

    private static Stream<UUID> many() {
        return Stream.generate(() -> Ids.newId(AT)).limit(MANY);
    }
}

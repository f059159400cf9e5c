package se.enkanal.routing.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.ReportAssessed.Trigger;
import se.enkanal.contracts.verdict.v1.Rulebook;

class OccurrenceTest {

    private static final Instant RECEIVED = Instant.parse("2026-10-28T09:00:00Z");
    private static final Map<String, Object> TRESERVA =
            Map.of("system", "treserva", "systemKind", List.of("RECORDS_OR_PLANNING", "LOGIN"), "cause", "TECHNICAL");

    @Test
    void aSystemIsKnownByItsKindsTooAndSoughtByItself() {
        var occurrence = of(TRESERVA).orElseThrow();

        assertThat(occurrence.knownBy()).containsExactly("treserva", "RECORDS_OR_PLANNING", "LOGIN");
        assertThat(occurrence.soughtBy()).containsExactly("treserva");
        assertThat(occurrence.operator()).isEqualTo("demokommunen");
    }

    @Test
    void failingTheSystemItIsSoughtByItsKinds() {
        assertThat(of(with("system", "OTHER")).orElseThrow().soughtBy())
                .containsExactly("RECORDS_OR_PLANNING", "LOGIN");
    }

    @Test
    void whatSomebodyHasSaidIsNotSought() {
        assertThat(of(with("recurringWithin6Months", "NO")).orElseThrow().soughtBy())
                .isEmpty();
        assertThat(of(with("recurringWithin6Months", "UNKNOWN")).orElseThrow().soughtBy())
                .containsExactly("treserva");
    }

    @Test
    void withoutACauseOrAnythingThatFailedThereIsNone() {
        assertThat(of(with("cause", "UNKNOWN"))).isEmpty();
        assertThat(of(Map.of("cause", "TECHNICAL", "system", "OTHER", "systemKind", List.of("OTHER", "UNKNOWN"))))
                .isEmpty();
        assertThat(of(Map.of("system", "treserva"))).isEmpty();
    }

    @Test
    void itWasNoticedWhenItWasReceivedIfNobodySays() {
        assertThat(of(TRESERVA).orElseThrow().noticedAt()).isEqualTo(RECEIVED);
        assertThat(of(with("noticedAt", "2026-10-27T22:30:00Z")).orElseThrow().noticedAt())
                .isEqualTo("2026-10-27T22:30:00Z");
    }

    @Test
    void sixMonthsAreCountedInSwedishDaysFromTheBeginningOfTheFirst() {
        assertThat(since("2026-10-28T09:00:00Z")).isEqualTo("2026-04-27T22:00:00Z");
        assertThat(since("2026-10-28T22:59:59Z")).isEqualTo("2026-04-27T22:00:00Z");
        assertThat(since("2026-10-28T23:00:00Z")).isEqualTo("2026-04-28T22:00:00Z");
        assertThat(since("2026-08-31T10:00:00Z")).isEqualTo("2026-02-27T23:00:00Z");
    }

    private static Instant since(String noticedAt) {
        return of(with("noticedAt", noticedAt)).orElseThrow().since();
    }

    private static Map<String, Object> with(String field, Object value) {
        var facts = new HashMap<>(TRESERVA);
        facts.put(field, value);
        return facts;
    }

    private static Optional<Occurrence> of(Map<String, Object> facts) {
        return Occurrence.of(new ReportAssessed(
                new UUID(0, 1),
                1,
                null,
                RECEIVED,
                1,
                "EK-EF737-4SPGH",
                ReportFixtures.NAMND,
                RECEIVED,
                Trigger.FACTS,
                new Rulebook("2026-07-01", "sha256:0"),
                Facts.read(facts),
                List.of(),
                List.of()));
    }
}

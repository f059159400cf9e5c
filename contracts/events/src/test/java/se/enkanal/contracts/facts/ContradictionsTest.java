package se.enkanal.contracts.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:20:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"occurredAt", "noticedAt", "endedAt", "supplierNoticeAt"})
    void aTimeMayBeAMinuteAheadAndNoMore(String field) {
        assertThat(flaws(Map.of(field, "2026-11-16T08:20:59Z"))).isEmpty();
        assertThat(flaws(Map.of(field, "2026-11-16T08:21:00Z"))).isEmpty();
        assertThat(flaws(Map.of(field, "2026-11-16T08:21:01Z"))).containsExactly("facts." + field + " IN_THE_FUTURE");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T07:44:59Z, true",
        "2026-11-16T07:45:00Z, true",
        "2026-11-16T07:45:01Z, false",
        "2026-11-16T08:45:00+01:00, true"
    })
    void nothingIsNoticedBeforeItOccurs(String occurredAt, boolean possible) {
        var flaws = flaws(Map.of("occurredAt", occurredAt, "noticedAt", "2026-11-16T07:45:00Z"));

        assertThat(flaws.isEmpty()).isEqualTo(possible);
        assertThat(flaws).isSubsetOf("facts.noticedAt OUT_OF_ORDER");
    }

    @Test
    void nothingEndsBeforeItOccurs() {
        assertThat(flaws(Map.of("occurredAt", "2026-11-16T07:45:00Z", "endedAt", "2026-11-16T07:44:59Z")))
                .containsExactly("facts.endedAt OUT_OF_ORDER");
    }

    @Test
    void aSupplierMayHaveNoticedBeforeWeDid() {
        assertThat(flaws(Map.of("noticedAt", "2026-11-16T07:45:00Z", "supplierNoticeAt", "2026-11-14T07:45:00Z")))
                .isEmpty();
    }

    @Test
    void theLongestTimeIsNotShorterThanTheShortest() {
        assertThat(flaws(Map.of("outage", "PT4H", "outageUpTo", "PT4H"))).isEmpty();
        assertThat(flaws(Map.of("outage", "PT4H", "outageUpTo", "PT3H59M")))
                .containsExactly("facts.outageUpTo CONTRADICTION");
        assertThat(flaws(Map.of("workaround", "PT4H", "workaroundUpTo", "PT1H")))
                .containsExactly("facts.workaroundUpTo CONTRADICTION");
    }

    @Test
    void aSupplementIsJudgedTogetherWithWhatWasKnown() {
        var known = Facts.read(Map.of("noticedAt", "2026-11-16T07:45:00Z"));
        var newer = Facts.read(Map.of("occurredAt", "2026-11-16T08:00:00Z"));

        assertThat(newer.contradictions(NOW)).isEmpty();
        assertThat(known.patchedWith(newer).contradictions(NOW)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attackSucceeded", "exfiltration", "clickedOrGaveAway"})
    void whoGotInIsNamedAmongTheEvents(String field) {
        assertThat(flaws(Map.of("events", List.of("SYSTEM_DOWN"), field, "YES")))
                .containsExactly("facts.events CONTRADICTION");
        assertThat(flaws(Map.of("events", List.of("SYSTEM_DOWN", "ATTACK"), field, "YES")))
                .isEmpty();
        assertThat(flaws(Map.of("events", List.of("UNKNOWN"), field, "YES"))).isEmpty();
        assertThat(flaws(Map.of("events", List.of("SYSTEM_DOWN"), field, "NO"))).isEmpty();
        assertThat(flaws(Map.of("events", List.of("SYSTEM_DOWN"), field, "UNKNOWN")))
                .isEmpty();
        assertThat(flaws(Map.of(field, "YES"))).isEmpty();
    }

    @Test
    void theFlawSaysWhatToAdd() {
        var flaw = Facts.check(Map.of("events", List.of("WRONG_DATA"), "attackSucceeded", "YES"), NOW)
                .flaws()
                .getFirst();

        assertThat(flaw.message()).contains("Lägg till").contains("ATTACK");
    }

    @Test
    void whoTookSomethingOutGotIn() {
        assertThat(flaws(Map.of("events", List.of("ATTACK"), "attackSucceeded", "NO", "exfiltration", "YES")))
                .containsExactly("facts.exfiltration CONTRADICTION");
        assertThat(flaws(Map.of("events", List.of("ATTACK"), "attackSucceeded", "UNKNOWN", "exfiltration", "YES")))
                .isEmpty();
        assertThat(flaws(Map.of("events", List.of("ATTACK"), "attackSucceeded", "NO", "exfiltration", "NO")))
                .isEmpty();
    }

    @Test
    void anInsiderWhoTookDataAlongDisclosesItAndNeedNotGetIn() {
        assertThat(flaws(Map.of("events", List.of("DISCLOSED"), "actor", "INSIDER", "exfiltration", "YES")))
                .isEmpty();
        assertThat(flaws(Map.of("events", List.of("DISCLOSED"), "actor", "OUTSIDER", "exfiltration", "YES")))
                .hasSize(1);
        assertThat(flaws(Map.of("events", List.of("SYSTEM_DOWN"), "actor", "INSIDER", "exfiltration", "YES")))
                .hasSize(1);
    }

    private static List<String> flaws(Map<String, ?> raw) {
        return Facts.check(raw, NOW).flaws().stream()
                .map(flaw -> flaw.field() + " " + flaw.code())
                .toList();
    }
}

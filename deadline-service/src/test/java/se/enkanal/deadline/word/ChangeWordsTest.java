package se.enkanal.deadline.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Track;

class ChangeWordsTest {

    private static final Instant TEN_PAST_THREE = Instant.parse("2026-11-25T02:10:00Z");

    @Test
    void namesTheSystemThatIsDown() {
        assertThat(written(Outcome.NOTIFY, List.of("ALARM_OR_CAMERA")))
                .isEqualTo("Blir anmälningspliktigt onsdag 25 november 2026 kl. 03.10 om larmet inte fungerar då");
    }

    @Test
    void saysThatItGoesOnWhereNoOneSystemIsNamed() {
        assertThat(written(Outcome.NOTIFY, List.of("ALARM_OR_CAMERA", "LOGIN")))
                .endsWith("kl. 03.10 om det fortfarande pågår då");
        assertThat(written(Outcome.NOTIFY, List.of("OTHER"))).endsWith("om det fortfarande pågår då");
        assertThat(written(Outcome.NOTIFY, List.of())).endsWith("om det fortfarande pågår då");
    }

    @Test
    void saysOfWhatIsNotifiedAlreadyThatItsRiskTurns() {
        var systems = List.of("MEDICATION");

        assertThat(written(Outcome.NOTIFY, Risk.HIGH_RISK, Outcome.NOTIFY, systems))
                .startsWith("Risken blir hög onsdag 25 november");
        assertThat(written(Outcome.NOTIFY, Risk.RISK, Outcome.DOCUMENT_ONLY, systems))
                .startsWith("Blir anmälningspliktigt onsdag 25 november");
    }

    @ParameterizedTest
    @EnumSource(Risk.class)
    void hasWordsForEveryRisk(Risk risk) {
        assertThat(written(Outcome.NOTIFY, risk, Outcome.NOTIFY, List.of())).doesNotContain(risk.name());
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void hasWordsForEveryOutcome(Outcome outcome) {
        assertThat(written(outcome, List.of())).doesNotContain(outcome.name());
    }

    private static String written(Outcome outcome, List<String> systems) {
        return written(outcome, null, Outcome.VOLUNTARY == outcome ? Outcome.NOTIFY : Outcome.VOLUNTARY, systems);
    }

    private static String written(Outcome outcome, Risk risk, Outcome now, List<String> systems) {
        return ChangeWords.of(
                new Track.Change(TEN_PAST_THREE, outcome, risk, "MCFFS-VARD-1"),
                now,
                Facts.read(Map.of("systemKind", systems)));
    }
}

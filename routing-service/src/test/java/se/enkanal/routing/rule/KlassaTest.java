package se.enkanal.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.routing.rule.Incidents.BOOK;
import static se.enkanal.routing.rule.Incidents.NOW;
import static se.enkanal.routing.rule.Incidents.incident;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.Track;

/** How the system is classified counts in the severity of what happens in it, and decides nothing. */
class KlassaTest {

    private static final int TRIES = 500;
    private static final RegisteredSystem UNCLASSIFIED = classified(null, null, null);

    private static final Incidents CORRECTED =
            incident("WRONG_DATA").with("corrected", "YES").with("recipient", "NONE");
    private static final Incidents DOWN_FOR_AN_HOUR = incident("SYSTEM_DOWN")
            .with("copyAvailable", "YES")
            .with("outage", "PT1H")
            .with("outageUpTo", "PT1H")
            .with("ongoing", "NO");
    private static final Incidents DOWN_FOR_LONGER =
            DOWN_FOR_AN_HOUR.with("outage", "PT1H1S").with("outageUpTo", "PT1H1S");

    private final Random random = new Random(2026);
    private final RandomFacts incidents = new RandomFacts(random);

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 3", "4, 4"})
    void confidentialityIsTheLeastContextOfWhatMayHaveReachedSomebody(int level, int points) {
        var severity = severity(incident("DISCLOSED"), classified(level, null, null));

        assertThat(severity.dataProcessingContext()).isEqualByComparingTo(BigDecimal.valueOf(points));
        assertThat(severity.parts().getFirst().question().contains("klassad till " + level))
                .isEqualTo(points > 1);
    }

    @Test
    void confidentialityDoesNotCountWhereNothingCouldReachAnybody() {
        var severity = severity(DOWN_FOR_LONGER, classified(4, null, null));

        assertThat(severity).isEqualTo(severity(DOWN_FOR_LONGER, UNCLASSIFIED));
    }

    @ParameterizedTest
    @CsvSource({"2, 0.25", "3, 0.5", "4, 0.5"})
    void integrityCountsEvenWhereWhatWasWrongIsCorrected(int level, String points) {
        assertThat(severity(CORRECTED, classified(null, level, null)).circumstances())
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 0.25"})
    void integrityCountsWhereAnAttackerMayHaveChangedSomething(int level, String points) {
        var attacked = incident("ATTACK").with("attackSucceeded", "YES").with("recipient", "NONE");

        assertThat(severity(attacked, classified(null, level, null)).circumstances())
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2, 0, 0.25", "3, 0.25, 0.5", "4, 0.25, 0.5"})
    void availabilityCountsForMoreOnceAnHourHasPassed(int level, String within, String beyond) {
        assertThat(severity(DOWN_FOR_AN_HOUR, classified(null, null, level)).circumstances())
                .isEqualByComparingTo(within);
        assertThat(severity(DOWN_FOR_LONGER, classified(null, null, level)).circumstances())
                .isEqualByComparingTo(beyond);
    }

    @Test
    void levelsShowTheirPointsAmongTheParts() {
        assertThat(severity(DOWN_FOR_LONGER, classified(null, null, 4)).parts()).anySatisfy(part -> {
            assertThat(part.part()).isEqualTo("AVAILABILITY");
            assertThat(part.question()).contains("tillgängligheten är klassad", "(KLASSA)");
            assertThat(part.points()).isEqualByComparingTo("0.5");
        });
    }

    @Test
    void unknownLevelsChangeNothing() {
        forMany((facts, scope) -> assertThat(judge(facts, scope, UNCLASSIFIED))
                .isEqualTo(BOOK.judge(facts, scope, times()).tracks()));
    }

    @Test
    void aKnownHigherLevelNeverLowersTheScore() {
        forMany((facts, scope) -> {
            int level = random.nextInt(4);
            int aspect = random.nextInt(3);
            var unknown = scores(judge(facts, scope, with(aspect, null)));
            var lower = scores(judge(facts, scope, with(aspect, level)));
            var higher = scores(judge(facts, scope, with(aspect, level + 1)));
            for (int track = 0; track < unknown.size(); track++) {
                assertThat(lower.get(track)).as("%s", facts).isGreaterThanOrEqualTo(unknown.get(track));
                assertThat(higher.get(track)).as("%s", facts).isGreaterThanOrEqualTo(lower.get(track));
            }
        });
    }

    @Test
    void theRulesAndNotTheNumberDecide() {
        forMany((facts, scope) -> {
            var before = judge(facts, scope, UNCLASSIFIED);
            var after = judge(facts, scope, classified(4, 4, 4));

            assertThat(IntStream.range(0, before.size())
                            .mapToObj(track -> weighed(after.get(track), before.get(track)))
                            .toList())
                    .isEqualTo(before);
        });
    }

    @Test
    void noPersonIsAskedHowASystemIsClassified() {
        forMany((facts, scope) -> assertThat(judge(facts, scope, UNCLASSIFIED))
                .flatExtracting(Track::missing)
                .noneMatch(aspect -> aspect.startsWith("system.")));
    }

    @Test
    void aMarkInTheRegisterAnswersWhereNobodyHasSaid() {
        var hurt = incident("SYSTEM_DOWN").with("consequences", "INJURY");
        var marked = new RegisteredSystem("larmen", null, null, null, false, true, true);

        assertThat(duties(hurt, marked)).contains("MEDICAL_DEVICE", "SECURITY_PROTECTION");
        assertThat(duties(hurt.with("medicalDevice", "UNKNOWN"), marked)).contains("MEDICAL_DEVICE");
        assertThat(duties(hurt.with("medicalDevice", "NO").with("securityProtection", "NO"), marked))
                .doesNotContain("MEDICAL_DEVICE", "SECURITY_PROTECTION");
    }

    @Test
    void whatIsNotMarkedInTheRegisterIsStillAsSomebodySaid() {
        var hurt = incident("SYSTEM_DOWN").with("consequences", "INJURY").with("medicalDevice", "YES");

        assertThat(duties(hurt, UNCLASSIFIED)).contains("MEDICAL_DEVICE");
    }

    private void forMany(BiConsumer<Facts, Scope> property) {
        for (int i = 0; i < TRIES; i++) {
            property.accept(incidents.next(), incidents.scope());
        }
    }

    private static Track.Severity severity(Incidents incident, RegisteredSystem system) {
        return judge(incident.facts(), incident.scope(), system).getFirst().severity();
    }

    private static List<String> duties(Incidents incident, RegisteredSystem system) {
        return BOOK.judge(incident.facts(), incident.scope(), Optional.of(system), times()).otherDuties().stream()
                .map(Duty::duty)
                .toList();
    }

    private static List<Track> judge(Facts facts, Scope scope, RegisteredSystem system) {
        return BOOK.judge(facts, scope, Optional.of(system), times()).tracks();
    }

    private static List<BigDecimal> scores(List<Track> tracks) {
        return tracks.stream()
                .map(track -> track.severity() == null
                        ? BigDecimal.ZERO
                        : track.severity().score())
                .toList();
    }

    /** The track with the other's severity. */
    private static Track weighed(Track track, Track other) {
        return new Track(
                track.track(),
                track.outcome(),
                track.certainty(),
                track.authority(),
                track.risk(),
                track.informDataSubjects(),
                other.severity(),
                track.stages(),
                track.trace(),
                track.missing(),
                track.worstCase(),
                track.changesAt(),
                track.ifNotified(),
                track.ifHighRisk());
    }

    private static RegisteredSystem with(int aspect, Integer level) {
        return classified(aspect == 0 ? level : null, aspect == 1 ? level : null, aspect == 2 ? level : null);
    }

    private static RegisteredSystem classified(Integer confidentiality, Integer integrity, Integer availability) {
        return new RegisteredSystem("journalen", confidentiality, integrity, availability, false, false, false);
    }

    private static Times times() {
        return new Times(NOW, NOW, Optional.empty(), NOW);
    }
}

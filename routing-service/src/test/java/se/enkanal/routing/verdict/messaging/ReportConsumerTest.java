package se.enkanal.routing.verdict.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.routing.verdict.ReportFixtures.NAMND_WITH_SYSTEMS;
import static se.enkanal.routing.verdict.ReportFixtures.aCarePlanSentWrong;
import static se.enkanal.routing.verdict.ReportFixtures.aLeakFrom;
import static se.enkanal.routing.verdict.ReportFixtures.anAlarmDownForAnHourIn;
import static se.enkanal.routing.verdict.ReportFixtures.supplement;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.report.v1.ReportEvent.ReportWithdrawn;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.local.testing.Spoken;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class ReportConsumerTest {

    @Test
    void aReportBecomesAVerdictAndItsAnnouncement() {
        var report = aCarePlanSentWrong();

        var cause = Spoken.say(report);

        var said = assessed(report.reportId(), 1).getFirst();
        assertThat(said.type()).isEqualTo("se.enkanal.verdict.assessed.v1");
        assertThat(said.headers().get("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
        assertThat(said.json().at("/causedBy").asText()).isEqualTo(cause.toString());
        assertThat(said.json().at("/version").asLong()).isEqualTo(1);
        assertThat(said.json().at("/trigger").asText()).isEqualTo("FACTS");
        assertThat(said.json().at("/tracks/0/outcome").asText()).isEqualTo("NOTIFY");
        assertThat(said.json().at("/tracks/0/stages/0/within").asText()).isEqualTo("PT72H");
        assertThat(versions(report.reportId())).containsExactly(1L);
    }

    @Test
    void anAnnouncementKeepsTheContractAndStaysSmall() {
        var report = anAlarmDownForAnHourIn(Duration.ofMinutes(30));

        Spoken.say(report);

        var said = assessed(report.reportId(), 1).getFirst();
        var schema = JsonSchemaFactory.getInstance(
                        VersionFlag.V202012,
                        builder -> builder.schemaMappers(
                                mappers -> mappers.mapPrefix("https://enkanal.se/schemas/", "classpath:schemas/")))
                .getSchema(SchemaLocation.of("https://enkanal.se/schemas/verdict/v1/report-assessed.json"));
        assertThat(schema.validate(said.json())).isEmpty();
        assertThat(said.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(8 * 1024);
    }

    @Test
    void theRulesThatDecidedCarryTheirQuestionAndTheWholeTraceStays() {
        var report = aCarePlanSentWrong();

        Spoken.say(report);

        var trace = assessed(report.reportId(), 1).getFirst().json().at("/tracks/0/trace");
        assertThat(trace).anySatisfy(asked -> {
            assertThat(asked.at("/rule").asText()).isEqualTo("GDPR-33.1");
            assertThat(asked.at("/question").asText()).endsWith("?");
            assertThat(asked.at("/because")).isNotEmpty();
        });
        assertThat(trace).hasSizeLessThan(20);
    }

    @Test
    void anEventThatComesTwiceIsJudgedOnceAndAnsweredAgain() {
        var report = aCarePlanSentWrong();
        var id = Ids.newId(report.at());

        Spoken.say(id, report);
        assessed(report.reportId(), 1);
        Spoken.say(id, report);

        var said = assessed(report.reportId(), 2);
        assertThat(said)
                .extracting(Announced.Said::text)
                .containsOnly(said.getFirst().text());
        assertThat(said)
                .extracting(each -> each.headers().get("ce_id"))
                .containsOnly(said.getFirst().headers().get("ce_id"));
        assertThat(versions(report.reportId())).containsExactly(1L);
    }

    @Test
    void aSupplementIsJudgedAnewAndAnOlderOneIgnored() {
        var report = aCarePlanSentWrong();
        var trusted =
                supplement(report, 3, Map.of("recipient", List.of("TRUSTED"), "recipientConfirmedDeletion", "YES"));
        var overtaken = supplement(report, 2, Map.of("recipient", List.of("PUBLIC")));

        Spoken.say(report);
        Spoken.say(trusted);
        Spoken.say(overtaken);
        Spoken.say(supplement(report, 4, Map.of("recipient", List.of("KNOWN"))));

        var last = assessed(report.reportId(), 1, said -> said.stream()
                .anyMatch(each -> each.json().at("/reportVersion").asLong() == 4));
        assertThat(last)
                .extracting(each -> each.json().at("/reportVersion").asLong())
                .doesNotContain(2L);
        assertThat(versions(report.reportId()))
                .isSortedAccordingTo(Long::compare)
                .doesNotHaveDuplicates();
    }

    @Test
    void aWithdrawalChangesNothing() {
        var report = aCarePlanSentWrong();
        Spoken.say(report);
        assessed(report.reportId(), 1);

        Spoken.say(new ReportWithdrawn(report.reportId(), 2, null, report.at()));
        var next = aCarePlanSentWrong();
        Spoken.say(next);

        assessed(next.reportId(), 1);
        assertThat(versions(report.reportId())).containsExactly(1L);
    }

    @Test
    void whatCannotBeReadGoesAsideAndTheLineGoesOn() {
        var before = Announced.on(Topics.DEAD_ROUTING).size();

        Spoken.sayRaw(Topics.REPORT, "se.enkanal.report.received.v1", "{not json");
        Spoken.sayRaw(Topics.REPORT, "se.enkanal.report.vanished.v9", "{}");
        var report = aCarePlanSentWrong();
        Spoken.say(report);

        assessed(report.reportId(), 1);
        Awaiting.until(
                "two dead letters", () -> Announced.on(Topics.DEAD_ROUTING).size() >= before + 2);
    }

    @Test
    void timeItselfChangesAnAnswerThatIsStillGoingOn() {
        var report = anAlarmDownForAnHourIn(Duration.ofSeconds(5));

        Spoken.say(report);

        var said = assessed(report.reportId(), 2);
        assertThat(it(said.getFirst()).at("/outcome").asText()).isEqualTo("DOCUMENT_ONLY");
        assertThat(it(said.getFirst()).at("/changesAt/0/at").asText())
                .startsWith(report.at().plus(Duration.ofHours(1)).toString().substring(0, 19));
        assertThat(said.getLast().json().at("/trigger").asText()).isEqualTo("TIME");
        assertThat(it(said.getLast()).at("/outcome").asText()).isEqualTo("NOTIFY");
        assertThat(versions(report.reportId())).containsExactly(1L, 2L);
    }

    @Test
    void newerFactsCancelWhatTimeWouldHaveChanged() {
        var report = anAlarmDownForAnHourIn(Duration.ofMinutes(10));
        Spoken.say(report);
        assessed(report.reportId(), 1);
        assertThat(planned(report.reportId())).isEqualTo(1);

        Spoken.say(supplement(report, 2, Map.of("ongoing", "NO", "outageUpTo", "PT15M")));

        assessed(report.reportId(), 2);
        assertThat(planned(report.reportId())).isZero();
    }

    @Test
    void howTheSystemIsClassifiedCountsInTheSeverity() {
        Spoken.say(NAMND_WITH_SYSTEMS);
        Awaiting.row(
                "the systems",
                "select 1 from organisations where id = ? and version = ?",
                NAMND_WITH_SYSTEMS.key(),
                NAMND_WITH_SYSTEMS.version());
        var journal = aLeakFrom("omsorgsjournalen");
        var mail = aLeakFrom("epost");
        var unregistered = aLeakFrom("atlas");

        List.of(journal, mail, unregistered).forEach(Spoken::say);

        assertThat(context(journal.reportId())).isEqualTo(4);
        assertThat(context(mail.reportId())).isEqualTo(2);
        assertThat(context(unregistered.reportId())).isEqualTo(1);
    }

    private static int context(UUID report) {
        return assessed(report, 1)
                .getFirst()
                .json()
                .at("/tracks/0/severity/dataProcessingContext")
                .asInt();
    }

    private static JsonNode it(Announced.Said said) {
        return said.json().at("/tracks/1");
    }

    private static List<Announced.Said> assessed(UUID report, int atLeast) {
        return assessed(report, atLeast, said -> true);
    }

    private static List<Announced.Said> assessed(
            UUID report, int atLeast, java.util.function.Predicate<List<Announced.Said>> enough) {
        return Announced.about(report, Topics.VERDICT, said -> said.size() >= atLeast && enough.test(said));
    }

    private static List<Long> versions(UUID report) {
        return Stored.rows("select version from verdicts where report_id = ? order by version", report).stream()
                .map(row -> (Long) row.get("version"))
                .toList();
    }

    private static long planned(UUID report) {
        return Stored.rows("select 1 from rejudges where report_id = ?", report).size();
    }
}

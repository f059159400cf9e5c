package se.enkanal.routing.verdict.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.enkanal.routing.verdict.ReportFixtures.aCarePlanSentWrong;
import static se.enkanal.routing.verdict.ReportFixtures.anAlarmThatWasSilent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.report.v1.ReportEvent.ReportReceived;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.Browser;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Spoken;
import se.enkanal.local.testing.Stored;
import se.enkanal.routing.rule.book.RuleFile;
import se.enkanal.routing.rule.book.RuleFiles;

/** What was judged by rules as they were written then is still told in their words. */
@QuarkusTest
class EarlierEditionTest {

    private static final Path RELEASED = Path.of("src/test/resources/released/2026-11-22/rules");
    private static final String NAMND = "demokommunen.vard-och-omsorg";
    private static final List<String> STATUTES = List.of("gdpr.yaml", "nis-lagen.yaml", "cybersakerhetslagen.yaml");

    @Test
    void fromBeforeEachStatuteHadItsFile() {
        keep("sha256:before-the-files", Map.of());
        var report = judged(anAlarmThatWasSilent(), "sha256:before-the-files");

        read(report)
                .body("items[0].rulebook.edition", equalTo("sha256:before-the-files"))
                .body("items[0].tracks[0].trace.question", not(hasItem(nullValue())));
        assertThat(Browser.loggedInAt("/regelbok/vad-om", "handler", NAMND)
                        .get("/regelbok/bedomning/" + report)
                        .html())
                .contains("En brukare kan ha farit illa. Rapportera enligt lex Sarah.");
    }

    @Test
    void oneThatNoLongerMayStandSoIsLeftAsItWasSaid() {
        keep("sha256:not-as-we-write", Map.of("severity.yaml", "method: [\n"));

        read(judged(aCarePlanSentWrong(), "sha256:not-as-we-write"))
                .body("items[0].tracks[0].outcome", equalTo("NOTIFY"))
                .body("items[0].tracks[0].trace.answer", everyItem(not(nullValue())));
    }

    private static ValidatableResponse read(UUID report) {
        return given().auth()
                .oauth2(RealParts.token("handler", NAMND))
                .get("/routing/v1/verdicts/" + report)
                .then()
                .statusCode(200);
    }

    private static UUID judged(ReportReceived report, String edition) {
        Spoken.say(report);
        Announced.about(report.reportId(), Topics.VERDICT, said -> !said.isEmpty());
        ByAnotherEdition.judged(report.reportId(), edition);
        return report.reportId();
    }

    private static void keep(String edition, Map<String, String> otherwise) {
        Map<String, String> files = new HashMap<>(RuleFiles.own().all().stream()
                .filter(file -> STATUTES.contains(file.name())
                        || !RuleFiles.own().statutes().contains(file))
                .collect(Collectors.toMap(RuleFile::name, RuleFile::content)));
        files.put("other-duties.yaml", released("other-duties.yaml"));
        files.put("authorities.yaml", released("authorities.yaml"));
        files.putAll(otherwise);
        files.forEach((name, content) -> Stored.rows(
                "insert into editions (edition, file, content, first_used_at) values (?, ?, ?, now())",
                edition,
                name,
                content));
    }

    private static String released(String name) {
        try {
            return Files.readString(RELEASED.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

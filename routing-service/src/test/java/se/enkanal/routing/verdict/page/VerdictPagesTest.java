package se.enkanal.routing.verdict.page;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.routing.verdict.ReportFixtures.aCarePlanSentWrong;
import static se.enkanal.routing.verdict.ReportFixtures.supplement;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.Browser;
import se.enkanal.local.testing.Spoken;

@QuarkusTest
class VerdictPagesTest {

    private static final String NAMND = "demokommunen.vard-och-omsorg";

    private static String page;

    @BeforeAll
    static void aReportJudgedTwice() {
        var received = aCarePlanSentWrong();
        page = "/regelbok/bedomning/" + received.reportId();
        Spoken.say(received);
        Announced.about(received.reportId(), Topics.VERDICT, said -> !said.isEmpty());
        Spoken.say(supplement(
                received,
                2,
                Map.of("recipient", List.of("NONE"), "serviceKind", "SOCIAL_CARE", "consequences", List.of("INJURY"))));
        Announced.about(received.reportId(), Topics.VERDICT, said -> said.size() == 2);
    }

    @Test
    void aHandlerReadsWhatChangedAndWhyAsProse() {
        var shown = Browser.loggedInAt("/regelbok/vad-om", "handler", NAMND).get(page);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.html())
                .contains("Bedömning 2,", "Bedömning 1,")
                .contains("Nytt svar om vem som fick uppgifterna: uppgifterna har nått ingen obehörig.")
                .contains("Det här blev annorlunda")
                .contains("Är det en personuppgiftsincident?")
                .doesNotContain("<script")
                .doesNotContainPattern("[A-Z]{3,}_[A-Z_]{3,}");
    }

    @Test
    void whoWasToBeToldIsNamedWithAWayToReachThem() {
        assertThat(Browser.loggedInAt("/regelbok/vad-om", "handler", NAMND)
                        .get(page)
                        .html())
                .contains("Lex Sarah: genast", "Rapportera enligt lex Sarah", "27 kap. 2 §")
                .contains("Inspektionen för vård och omsorg</a>, telefon 010-788 50 00")
                .contains("Integritetsskyddsmyndigheten</a>, telefon 08-657 61 00");
    }

    @Test
    void anOperatorsHandlerReadsTheItTrackOnly() {
        assertThat(Browser.loggedInAt("/regelbok/vad-om", "handler", "demokommunen")
                        .get(page)
                        .html())
                .contains("It-incident:")
                .doesNotContain("Personuppgiftsincident", "vem som fick uppgifterna", "Lex Sarah");
    }

    @Test
    void nobodyElseReadsIt() {
        assertThat(Browser.loggedInAt("/regelbok/vad-om", "analyst", NAMND)
                        .get(page)
                        .status())
                .isEqualTo(403);
        assertThat(Browser.loggedInAt("/regelbok/vad-om", "handler", "annorstans")
                        .get(page)
                        .status())
                .isEqualTo(404);
        assertThat(Browser.loggedInAt("/regelbok/vad-om", "handler", NAMND)
                        .get("/regelbok/bedomning/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(Browser.loggedInAt("/regelbok/vad-om", "handler", NAMND)
                        .get("/regelbok/bedomning/nonsense")
                        .status())
                .isEqualTo(404);
    }
}

package se.enkanal.deadline.casework.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static se.enkanal.deadline.Filed.breach;
import static se.enkanal.deadline.Filed.handler;
import static se.enkanal.deadline.Filed.now;
import static se.enkanal.deadline.Filed.open;
import static se.enkanal.deadline.Filed.organisation;
import static se.enkanal.deadline.Filed.post;
import static se.enkanal.deadline.Filed.read;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.deadline.IntakeStandIn;
import se.enkanal.deadline.casework.CaseFixtures;
import se.enkanal.deadline.word.SwedishTime;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.local.testing.Browser;
import se.enkanal.local.testing.Spoken;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class CasePagesTest {

    @Test
    void theListShowsWhatIsLeftInWordsAndTheDateItself() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(40).plusMinutes(39));

        var page = Browser.loggedInAt("/arenden", "handler", mine).get("/arenden");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("31 tim 20 min kvar", "senast <time", "Mer än ett dygn kvar", verdict.reference())
                .contains("Någon fick se eller höra något som var menat för någon annan")
                .contains("Bestäm om det ska anmälas, och när ni fick vetskap.")
                .contains("<title>(31 tim 20 min) Ärenden – Enkanal</title>");
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(Browser.loggedInAt("/arenden", "handler", organisation())
                        .get("/arenden")
                        .html())
                .contains("Inga ärenden här.");
    }

    @Test
    void whoHasNoRoleIsToldSoOnAPage() {
        var page = Browser.loggedInAt("/arenden", "analyst", organisation()).get("/arenden");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.html()).contains("Du har inte rätt roll", "Logga ut");
    }

    @Test
    void anotherOrganisationsCaseIsNotThere() {
        var id = breach(organisation(), Duration.ofHours(1)).reportId();

        assertThat(Browser.loggedInAt("/arenden", "handler", organisation())
                        .get("/arenden/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aHandlerConfirmsWithTheTimeOfAwareness() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(5));
        var browser = Browser.loggedInAt("/arenden", "handler", mine);
        var shown = browser.get("/arenden/" + verdict.reportId());
        var aware = now().minus(Duration.ofHours(3));

        var after = browser.submit(
                shown,
                "/arenden/" + verdict.reportId() + "/beslut",
                Map.of(
                        "track", "PERSONAL_DATA_BREACH",
                        "outcome", "NOTIFY",
                        "awareAt.date", SwedishTime.date(aware),
                        "awareAt.time", SwedishTime.clock(aware),
                        "reason", "Brevet öppnades av fel person."));

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.address().getQuery()).isEqualTo("klart=beslut");
        assertThat(after.html())
                .contains("Beslutet är sparat.", "Brevet öppnades av fel person.")
                .contains("då ni fick vetskap.")
                .contains("Skicka och registrera: Anmälan till IMY.")
                .doesNotContain("Planerad tid. Ingen har bestämt");
    }

    @Test
    void whoRaisesTheRiskInTheFormIsToTellThoseConcerned() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(5)).reportId();
        var browser = Browser.loggedInAt("/arenden", "handler", mine);
        var shown = browser.get("/arenden/" + id);
        assertThat(shown.html())
                .contains("Följer av risken", "Undantag från att informera")
                .contains("Krävs om fristen har gått ut för: Anmälan till IMY (GDPR art. 33.1). Annars frivilligt.")
                .doesNotContain("Information till dem det gäller");

        var after = browser.submit(
                shown,
                "/arenden/" + id + "/beslut",
                Map.of(
                        "track", "PERSONAL_DATA_BREACH",
                        "outcome", "NOTIFY",
                        "risk", "HIGH_RISK",
                        "awareAt.date", SwedishTime.date(now().minus(Duration.ofHours(1))),
                        "awareAt.time", SwedishTime.clock(now().minus(Duration.ofHours(1))),
                        "reason", "Hon lever gömd."));

        assertThat(after.html())
                .contains("Information till dem det gäller", "De berörda ska informeras.")
                .containsPattern("<option value=\"REQUIRED\">");
    }

    @Test
    void whatWaitsForTheEndSaysSoAndTheFormAsksWhen() {
        var mine = organisation();
        var started = now().minus(Duration.ofDays(40));
        var id = open(CaseFixtures.anAssessment()
                        .receivedAt(started)
                        .at(mine, mine)
                        .itIncidentGoingOn())
                .reportId();
        post(
                handler(mine),
                id,
                "decisions",
                """
                {"track": "IT_INCIDENT", "outcome": "NOTIFY", "significantAt": "%s", "reason": "Journalen låg nere."}
                """
                        .formatted(started));
        for (var stage : java.util.List.of("EARLY_WARNING", "NOTIFICATION", "PROGRESS_REPORT")) {
            post(
                            handler(mine),
                            id,
                            "submissions",
                            """
                            {"track": "IT_INCIDENT", "stage": "%s", "submittedAt": "%s",
                             "authorityReference": "CERT-1", "channel": "E_SERVICE"}
                            """
                                    .formatted(stage, started.plusSeconds(60)))
                    .statusCode(201);
        }
        var browser = Browser.loggedInAt("/arenden", "handler", mine);
        var shown = browser.get("/arenden/" + id);
        assertThat(shown.html())
                .contains("Skriv när hanteringen var klar. Då räknas fristen för: Slutrapport.")
                .contains("När var hanteringen klar?", "Steget lägesrapport är lämnat.")
                .contains("Frivilligt.");

        var ended = now().minus(Duration.ofHours(2));
        var after = browser.submit(
                shown,
                "/arenden/" + id + "/beslut",
                Map.of(
                        "track", "IT_INCIDENT",
                        "outcome", "NOTIFY",
                        "handlingEndedAt.date", SwedishTime.date(ended),
                        "handlingEndedAt.time", SwedishTime.clock(ended),
                        "reason", "Allt är återställt."));

        assertThat(after.html())
                .contains("Hanteringen klar:", "då hanteringen var klar.")
                .contains("Skicka och registrera: Slutrapport.");
    }

    @Test
    void whoDecidesAgainstTheRulesIsNotToldOfNewsThatHaveNotCome() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(5));
        var id = verdict.reportId();
        post(
                        handler(mine),
                        id,
                        "decisions",
                        """
                        {"track": "PERSONAL_DATA_BREACH", "outcome": "DOCUMENT_ONLY", "reason": "Ingen läste det."}
                        """)
                .statusCode(201);
        var browser = Browser.loggedInAt("/arenden", "handler", mine);

        assertThat(browser.get("/arenden/" + id).html())
                .contains("Allt är gjort. Ärendet kan avslutas.")
                .doesNotContain("Nya uppgifter har kommit");

        Spoken.say(CaseFixtures.anAssessment()
                .of(id)
                .at(mine, mine)
                .receivedAt(verdict.receivedAt())
                .version(2)
                .breachToNotify()
                .build());
        Awaiting.row("its newer verdict", "select 1 from case_file where report_id = ? and verdict_version = 2", id);
        assertThat(browser.get("/arenden/" + id).html()).contains("Nya uppgifter har kommit. Läs dem och bestäm igen.");
    }

    @Test
    void whatDoesNotApplyCanBeDecidedOtherwiseWithItsRisk() {
        var mine = organisation();
        var id = open(CaseFixtures.anAssessment()
                        .receivedAt(now())
                        .at(mine, mine)
                        .noBreach())
                .reportId();

        assertThat(Browser.loggedInAt("/arenden", "handler", mine)
                        .get("/arenden/" + id)
                        .html())
                .contains("Bestäm ändå", "Risk för dem det gäller", "Följer av risken");
    }

    @Test
    void whatIsWrongIsSaidOnTopAndEveryWordIsKept() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(5));
        var browser = Browser.loggedInAt("/arenden", "handler", mine);

        var after = browser.submit(
                browser.get("/arenden/" + verdict.reportId()),
                "/arenden/" + verdict.reportId() + "/beslut",
                Map.of(
                        "track", "PERSONAL_DATA_BREACH",
                        "outcome", "DOCUMENT_ONLY",
                        "awareAt.date", "förra veckan",
                        "awareAt.time", "14.30",
                        "reason", "",
                        "dpoAdvice", "Rådet <b>står</b> kvar"));

        assertThat(after.status()).isEqualTo(422);
        assertThat(after.html())
                .contains("<title>Fel: ", "Något behöver rättas")
                .contains("href=\"#beslut-PERSONAL_DATA_BREACH-reason\"", "Skriv varför ni bestämmer så.")
                .contains("href=\"#beslut-PERSONAL_DATA_BREACH-awareAt\"")
                .contains("value=\"förra veckan\"", "Rådet &lt;b&gt;står&lt;/b&gt; kvar")
                .contains("value=\"DOCUMENT_ONLY\" checked");
    }

    @Test
    void whoWasOvertakenKeepsWhatTheyWrote() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(5));
        var browser = Browser.loggedInAt("/arenden", "handler", mine);
        var shown = browser.get("/arenden/" + verdict.reportId());
        post(handler(mine), verdict.reportId(), "messages", "{\"text\": \"Hej\"}")
                .statusCode(201);
        var typed = new HashMap<>(Map.of("text", "Vet du om kuvertet var öppnat?"));

        var overtaken = browser.submit(shown, "/arenden/" + verdict.reportId() + "/meddelande", typed);

        assertThat(overtaken.status()).isEqualTo(412);
        assertThat(overtaken.html())
                .contains("Någon annan har ändrat ärendet", "Vet du om kuvertet var öppnat?</textarea>");
        assertThat(browser.submit(overtaken, "/arenden/" + verdict.reportId() + "/meddelande", typed)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void junkIsPutAwayInOneClickAndTakenBackInAnother() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(5));
        var browser = Browser.loggedInAt("/arenden", "handler", mine);

        var away = browser.submit(browser.get("/arenden"), "/arenden/" + verdict.reportId() + "/undan", Map.of());
        assertThat(away.html()).contains("är undanlagt: ingen rapport", "Inga ärenden här.", "Ångra");

        browser.submit(away, "/arenden/" + verdict.reportId() + "/oppna", Map.of("reason", "MISTAKE"));
        assertThat(browser.get("/arenden").html()).contains(verdict.reference(), "kvar");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(5));
        var browser = Browser.loggedInAt("/arenden", "handler", mine);

        var after = browser.submit(
                browser.get("/arenden"), "/arenden/" + verdict.reportId() + "/undan", Map.of("mark", "forged"));

        assertThat(after.status()).isEqualTo(403);
        assertThat(Stored.rows("select status from case_file where report_id = ?", verdict.reportId()))
                .containsExactly(Map.of("status", "OPEN"));
    }

    @Test
    void aDpoSeesEverythingAndHasNoFormToDecideWith() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(5));

        var page = Browser.loggedInAt("/arenden", "dpo", mine).get("/arenden/" + verdict.reportId());

        assertThat(page.html())
                .contains("Du är dataskyddsombud här", "Regelverkets förslag", "GDPR art. 33.1")
                .doesNotContain("Spara beslutet", "Registrera det ni har skickat");
    }

    @Test
    void whatMayHaveHappenedBeforeIsAskedAndNotTakenForSo() {
        var mine = organisation();
        var verdict = open(CaseFixtures.anAssessment()
                .receivedAt(now().minusSeconds(1))
                .at(mine, mine)
                .itIncidentToNotify()
                .like(
                        UUID.fromString("01931b2c-0000-7000-8000-000000000021"),
                        UUID.fromString("01931b2c-0000-7000-8000-000000000022")));

        var page = Browser.loggedInAt("/arenden", "handler", mine).get("/arenden/" + verdict.reportId());

        assertThat(page.html())
                .contains("liknande händelser det senaste halvåret (EK-00000-00011, EK-00000-00012). Stämmer det?")
                .doesNotContain("/arenden/01931b2c", "Har det hänt förut det senaste halvåret?");
        read(handler(mine), verdict.reportId())
                .body("proposal.proposed.fact", contains("recurringWithin6Months"))
                .body("facts.recurringWithin6Months", nullValue());
    }

    @Test
    void whereNothingSuggestsItNothingIsAsked() {
        var mine = organisation();
        var verdict = open(CaseFixtures.anAssessment()
                .receivedAt(now().minusSeconds(1))
                .at(mine, mine)
                .itIncidentToNotify());

        assertThat(Browser.loggedInAt("/arenden", "handler", mine)
                        .get("/arenden/" + verdict.reportId())
                        .html())
                .doesNotContain("liknande händelser");
    }

    @Test
    void theRegisterKeepsWhatWasNotNotifiedWithItsReason() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(5));
        post(
                        handler(mine),
                        verdict.reportId(),
                        "decisions",
                        "{\"track\": \"PERSONAL_DATA_BREACH\", \"outcome\": \"DOCUMENT_ONLY\", \"reason\": \"Oöppnat brev.\"}")
                .statusCode(201);
        var browser = Browser.loggedInAt("/arenden", "dpo", mine);

        assertThat(browser.get("/register").html())
                .contains(verdict.reference(), "Anmäl inte, dokumentera", "Oöppnat brev.", "Vad det vilar på");
        assertThat(browser.get("/register/register.csv").html())
                .startsWith("referens,")
                .contains("Oöppnat brev.");
    }

    @Test
    void theReportersWordsAreFetchedOnlyWhenAskedFor() {
        var mine = organisation();
        var verdict = breach(mine, Duration.ofHours(5));
        var browser = Browser.loggedInAt("/arenden", "handler", mine);

        browser.get("/arenden/" + verdict.reportId());
        assertThat(IntakeStandIn.left()).doesNotContain("GET /intake/v1/reports/" + verdict.reportId());

        assertThat(browser.get("/arenden/" + verdict.reportId() + "?berattelse=ja")
                        .html())
                .contains("Vårdplanen låg i fel kuvert.");
        assertThat(IntakeStandIn.left())
                .contains("GET /intake/v1/reports/" + verdict.reportId() + "/narrative with-token");
    }

    @Test
    void theWholeWayFromDecisionToTheAuthoritysAnswer() {
        var mine = organisation();
        var id = breach(mine, Duration.ofHours(5)).reportId();
        var browser = Browser.loggedInAt("/arenden", "handler", mine);
        var aware = now().minus(Duration.ofHours(3));
        var submitted = now().minus(Duration.ofMinutes(2));

        var decided = browser.submit(
                browser.get("/arenden/" + id),
                "/arenden/" + id + "/beslut",
                Map.of(
                        "track", "PERSONAL_DATA_BREACH",
                        "outcome", "NOTIFY",
                        "informDataSubjects", "NOT_REQUIRED",
                        "awareAt.date", SwedishTime.date(aware),
                        "awareAt.time", SwedishTime.clock(aware),
                        "reason", "Brevet öppnades."));
        var filed = browser.submit(
                decided,
                "/arenden/" + id + "/anmalan",
                Map.of(
                        "chosen", "PERSONAL_DATA_BREACH/NOTIFICATION",
                        "submittedAt.date", SwedishTime.date(submitted),
                        "submittedAt.time", SwedishTime.clock(submitted),
                        "authorityReference", "IMY-2026-4711",
                        "channel", "E_SERVICE"));
        assertThat(filed.html()).contains("Anmälan är registrerad.", "IMY-2026-4711", "✓</span> Klar");
        var answered = browser.submit(
                filed,
                "/arenden/" + id + "/svar",
                Map.of(
                        "track", "PERSONAL_DATA_BREACH",
                        "kind", "CLOSED_WITHOUT_ACTION",
                        "receivedAt.date", SwedishTime.date(now().minus(Duration.ofMinutes(1))),
                        "receivedAt.time", SwedishTime.clock(now().minus(Duration.ofMinutes(1))),
                        "tellReporter", "IMY har avslutat ärendet."));
        assertThat(answered.html())
                .contains("Avslutat utan åtgärd", "den som rapporterade har fått veta")
                .contains("Allt är gjort. Ärendet kan avslutas.");
        var closed = browser.submit(answered, "/arenden/" + id + "/avslut", Map.of("reason", "NOTIFIED"));

        assertThat(closed.html()).contains("Ärendet är avslutat.", "Öppna ärendet");
    }
}

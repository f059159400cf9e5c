package se.enkanal.intake.form.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Topics;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.secret.SignedLinks;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class FormTest {

    private static final String NAMNDEN = "demokommunen.vard-och-omsorg";

    @Inject
    CurrentRegister register;

    @Inject
    SignedLinks links;

    @Test
    void aMisSentCarePlanBecomesAReportInTenScreens() {
        var visitor = Visitor.reportingTo(NAMNDEN);
        assertThat(visitor.text()).contains("Vad har hänt?", "Fråga 1 av 9");

        visitor.post("/rapport/handelse", "events", "DISCLOSED");
        assertThat(visitor.text()).contains("Hur gick det till?", "Fråga 2 av 10");
        visitor.post("/rapport/hur", "disclosure", "SENT_TO_WRONG_PERSON");
        assertThat(visitor.text()).contains("När märkte du det?", "Pågår det fortfarande?");
        visitor.post("/rapport/nar", "noticed", "NOW", "ongoing", "NO");
        assertThat(visitor.text()).contains("Var hände det?", "Skicka nu, komplettera sen");
        visitor.post("/rapport/var", "unit", "Solgården, avdelning 2", "system", "Fjärrskrivaren");
        visitor.post("/rapport/vems", "subjects", "PATIENTS_OR_CLIENTS");
        visitor.post("/rapport/antal", "subjectCount", "ONE");
        visitor.post("/rapport/uppgifter", "dataKinds", "HEALTH", "dataKinds", "CONTACT");
        visitor.post("/rapport/foljder", "consequences", "NONE_YET");
        visitor.post("/rapport/atgarder", "measures", "TOLD_MANAGER", "narrative", "Brevet är tillbaka.");
        visitor.post("/rapport/kontakt", "mayContact", "NO");
        assertThat(visitor.text())
                .contains("Stämmer det här?", "Det skickades till fel person", "Fjärrskrivaren", "Brevet är tillbaka.");

        visitor.post("/rapport/skicka");

        assertThat(visitor.text()).contains("Tack! Din rapport är skickad.");
        assertThat(visitor.find("id=\"kod\">([^<]+)<")).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        var row = reportNumbered(visitor.find(">(EK-[0-9A-Z-]+)<"));
        assertThat(row)
                .containsEntry("organisation", NAMNDEN)
                .containsEntry("unit", "demokommunen.solgarden")
                .containsEntry("channel", "FORM");
        var event = Announced.about((UUID) row.get("id"), Topics.REPORT, all -> !all.isEmpty())
                .getFirst();
        assertThat(event.json().at("/unit").asText()).isEqualTo("demokommunen.solgarden");
        assertThat(event.json().at("/facts/system").asText()).isEqualTo("OTHER");
        assertThat(event.json().at("/facts/dataKinds")).hasSize(2);
        assertThat(event.text()).doesNotContain("Fjärrskrivaren", "tillbaka");
    }

    @Test
    void whoWritesOfASecuritySensitiveSystemIsStoppedAndCanReportWithoutTheWords() {
        var visitor = Visitor.reportingTo("demokommunen");
        visitor.post("/rapport/handelse", "events", "OTHER");
        visitor.post("/rapport/nar", "noticed", "NOW", "ongoing", "NO");
        visitor.post("/rapport/var", "system", "Ledningsplatsens samband");
        visitor.post("/rapport/atgarder", "measures", "TOLD_MANAGER", "narrative", "Antennen på taket.");

        visitor.post("/rapport/skicka");
        assertThat(visitor.text())
                .contains("Skriv inget om det här. Ring säkerhetsskyddschefen.", "Antennen på taket.");

        visitor.post("/rapport/atgarder", "measures", "TOLD_MANAGER", "narrative", "");
        visitor.post("/rapport/skicka");
        assertThat(visitor.text()).contains("Tack! Din rapport är skickad.", "Ring säkerhetsskyddschefen nu.");
    }

    @Test
    void sentTwiceIsOneReportWithOneReceipt() {
        var visitor = readyToSend();
        long reports = Stored.count("report");

        visitor.send("/rapport/skicka");
        visitor.post("/rapport/skicka");
        var first = visitor.find("id=\"kod\">([^<]+)<");
        visitor.post("/rapport/skicka");

        assertThat(visitor.find("id=\"kod\">([^<]+)<")).isEqualTo(first);
        assertThat(visitor.get("/rapport/kvitto").find("id=\"kod\">([^<]+)<")).isEqualTo(first);
        assertThat(Stored.count("report")).isEqualTo(reports + 1);
    }

    @Test
    void nothingButWhatHappenedMustBeSaid() {
        var visitor = Visitor.reportingTo(NAMNDEN).post("/rapport/handelse");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text())
                .contains(
                        "<title>Fel: Vad har hänt?",
                        "href=\"#events-DISCLOSED\"",
                        "Välj Jag vet inte om du är osäker.");

        visitor.post("/rapport/handelse", "events", "UNKNOWN");
        visitor.post("/rapport/nar").post("/rapport/var", "nu", "1");
        assertThat(visitor.text()).contains("Stämmer det här?", "Inte besvarat");
        assertThat(visitor.post("/rapport/skicka").text()).contains("Tack!");
    }

    @Test
    void whatWasTypedIsKeptThroughAFault() {
        var visitor = readyToSend()
                .post("/rapport/atgarder", "measures", "NONE_YET", "measures", "CALLED_IT", "narrative", "Mina ord");

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("Mina ord", "Du har valt både inget och något.");
        assertThat(visitor.get("/rapport/atgarder").text()).contains("Mina ord");
    }

    @Test
    void aPersonalNumberIsAskedAboutAndTakenOutAtOneTap() {
        var visitor = readyToSend().post("/rapport/atgarder", "narrative", "Brevet till 19640823-3234 kom bort.");
        assertThat(visitor.text())
                .contains("Vi tror att du har skrivit ett personnummer", "19••••••-••••")
                .doesNotContain("640823");

        visitor.post("/rapport/personnummer?fran=atgarder", "ta-bort", "1");

        assertThat(visitor.get("/rapport/kontrollera").text()).contains("Brevet till [borttaget] kom bort.");
    }

    @Test
    void whatIsNoPersonalNumberMayBeSentAnyway() {
        var visitor = readyToSend().post("/rapport/atgarder", "narrative", "Ärende 19640823-3234.");

        visitor.post("/rapport/personnummer?fran=atgarder&andra=1", "behall", "1");

        assertThat(visitor.text()).contains("Stämmer det här?", "Ärende 19640823-3234.");
    }

    @Test
    void whoClickedIsStoppedToCall() {
        var visitor = Visitor.reportingTo(NAMNDEN).post("/rapport/handelse", "events", "ATTACK");

        visitor.post("/rapport/hur", "clickedOrGaveAway", "YES");

        assertThat(visitor.text()).contains("Ring it-supporten nu", "tel:0900-12345", "href=\"/rapport/nar\"");
    }

    @Test
    void aUnitsLinkSaysWhereAndOpensAClosedDoor() {
        var unit = register.get().organisation(NAMNDEN).orElseThrow().unit("demokommunen.nattpatrullen");
        var link = links.sign(unit.orElseThrow().link());

        var visitor = Visitor.at("/e/" + link);
        assertThat(visitor.text()).contains("Nattpatrullen");
        visitor.post("/rapport/borja", "organisation", NAMNDEN, "lank", link);
        visitor.post("/rapport/handelse", "events", "OTHER").post("/rapport/nar");
        assertThat(visitor.text()).contains("Vems uppgifter gäller det?");
        visitor.post("/rapport/vems", "nu", "1");
        assertThat(visitor.text()).contains("Nattpatrullen");
        visitor.post("/rapport/skicka");

        var row = reportNumbered(visitor.find(">(EK-[0-9A-Z-]+)<"));
        assertThat(row).containsEntry("unit", "demokommunen.nattpatrullen");
        assertThat(Announced.about((UUID) row.get("id"), Topics.REPORT, all -> !all.isEmpty())
                        .getFirst()
                        .json()
                        .has("unit"))
                .as("seven people are too few to be named")
                .isFalse();
    }

    @Test
    void aForgedLinkIsNoLink() {
        assertThat(Visitor.at("/e/" + links.sign(UUID.randomUUID())).status()).isEqualTo(404);
        assertThat(Visitor.at("/e/abc").text()).contains("Sidan finns inte");
    }

    @Test
    void aFormThatIsNotOursChangesNothing() {
        var visitor = Visitor.reportingTo(NAMNDEN);
        var stranger = Visitor.reportingTo(NAMNDEN);

        assertThat(new Visitor().send("/rapport/handelse", "events", "OTHER").statusCode())
                .isEqualTo(410);
        assertThat(stranger.post("/rapport/handelse", "events", "OTHER", "skydd", "0")
                        .status())
                .isEqualTo(410);
        assertThat(visitor.post("/rapport/handelse", "events", "OTHER").status())
                .isEqualTo(200);
    }

    @Test
    void aDraftLiesUnreadable() {
        readyToSend().post("/rapport/atgarder", "narrative", "Kanariefågeln sjunger");

        assertThat(Stored.rows("select encode(content, 'escape') as content from draft"))
                .allSatisfy(row -> assertThat(row.get("content").toString()).doesNotContain("sjunger"));
    }

    @Test
    void aPageRunsNothingButOursAndIsKeptByNobody() {
        var page = Visitor.reportingTo(NAMNDEN).page();

        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.asString()).contains("<html lang=\"sv\">", "<meta charset=\"utf-8\">");
    }

    @Test
    void theSearchFindsWhereOneWorks() {
        assertThat(Visitor.at("/?q=sundsv").text()).contains("href=\"/o/sundsvall\"", "1 träff");
        assertThat(Visitor.at("/?q=qqqq").text()).contains("Vi hittar ingen med det namnet.");
        assertThat(Visitor.at("/").text()).doesNotContain("träff");
    }

    private static Visitor readyToSend() {
        return Visitor.reportingTo(NAMNDEN).post("/rapport/handelse", "events", "OTHER");
    }

    private static java.util.Map<String, Object> reportNumbered(String reference) {
        return Stored.rows("select * from report").stream()
                .filter(row -> se.enkanal.contracts.Reference.of((UUID) row.get("id"))
                        .shown()
                        .equals(reference))
                .findFirst()
                .orElseThrow();
    }
}

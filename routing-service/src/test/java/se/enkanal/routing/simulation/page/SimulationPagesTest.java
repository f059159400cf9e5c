package se.enkanal.routing.simulation.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.Reference;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.report.v1.ReportEvent.ReportReceived;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.Browser;
import se.enkanal.local.testing.Spoken;

@QuarkusTest
class SimulationPagesTest {

    private static final String NAMND = "whatifpage.vard";
    private static final String DRAFT = "/regelbok/vad-om?regler=eu-digital-omnibus";

    private static UUID report;

    @BeforeAll
    static void aLetterToAKnownPerson() {
        var at = Instant.now();
        report = Ids.newId(at);
        Spoken.say(new ReportReceived(
                report,
                1,
                null,
                at,
                "EK-WHAT1-FPAGE",
                new Organisation(
                        NAMND, "Nämnden", "whatifpage", "9999", "NAMND", new Scope(true, true, false, null, null)),
                null,
                "FORM",
                Facts.read(Map.of(
                        "events", List.of("DISCLOSED"),
                        "disclosure", List.of("SENT_TO_WRONG_PERSON"),
                        "subjects", List.of("PATIENTS_OR_CLIENTS"),
                        "dataKinds", List.of("HEALTH"),
                        "recipient", List.of("KNOWN")))));
        Announced.about(report, Topics.VERDICT, said -> !said.isEmpty());
    }

    @Test
    void whoIsNotLoggedInIsAskedToBe() {
        assertThat(new Browser().get("/regelbok/vad-om").address().getPath()).isNotEqualTo("/regelbok/vad-om");
    }

    @Test
    void theFormOffersADayAndEveryDraft() {
        var page = Browser.loggedInAt("/regelbok/vad-om", "dpo", NAMND).get("/regelbok/vad-om");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("Vad om andra regler hade gällt?")
                .contains("value=\"eu-digital-omnibus\"")
                .doesNotContain("<script");
    }

    @Test
    void theResultIsATableAPlotAndTheCases() {
        var page = Browser.loggedInAt("/regelbok/vad-om", "dpo", NAMND).get(DRAFT);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("Med förslaget eu-digital-omnibus")
                .doesNotContain("Talen är ungefärliga")
                .contains("<p>1 rapport prövades.</p>", "1 ärende skulle bli annorlunda")
                .contains("<svg", "<caption>Utfall</caption>", "<caption>Frist: anmälan</caption>")
                .contains("ska anmälas → ska dokumenteras men inte anmälas: 1")
                .contains(Reference.of(report).shown(), "/arenden/" + report)
                .contains("option value=\"eu-digital-omnibus\" selected");
    }

    @Test
    void anAnalystSeesBlurredNumbersAndNoCase() {
        assertThat(Browser.loggedInAt("/regelbok/vad-om", "analyst", NAMND)
                        .get(DRAFT)
                        .html())
                .contains("rapporter prövades.", "Talen är ungefärliga")
                .doesNotContain("1 rapport")
                .doesNotContain(Reference.of(report).shown(), report.toString());
    }

    @Test
    void anAdministratorIsToldWhichRoleItTakes() {
        var page = Browser.loggedInAt("/regelbok/vad-om", "admin", NAMND).get("/regelbok/vad-om");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.html()).contains("Du har inte rätt roll");
    }

    @Test
    void whatCannotBeReadIsNamedAndKept() {
        var page = Browser.loggedInAt("/regelbok/vad-om", "dpo", NAMND)
                .get("/regelbok/vad-om?regler=dag&dag=2026-07-01&fran=2026-07-02&till=2026-07-01");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("<title>Fel: Vad om?", "Perioden slutar innan den börjar.", "value=\"2026-07-02\"");
    }

    @Test
    void nonsenseIsKeptAsItWasTypedBesideWhatToWrite() {
        var page = Browser.loggedInAt("/regelbok/vad-om", "dpo", NAMND)
                .get("/regelbok/vad-om?regler=dag&dag=i%20somras&fran=%3Cfrom%3E&till=2026-02-30");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("value=\"i somras\"", "value=\"&lt;from&gt;\"", "value=\"2026-02-30\"")
                .contains("href=\"#dag\">Skriv vilken dags regler, som 2026-07-01.")
                .contains("id=\"from-fault\"", "aria-describedby=\"to-hint to-fault\" aria-invalid=\"true\"");
    }
}

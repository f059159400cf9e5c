package se.enkanal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.enkanal.local.Persona;

/** Must we report? Somebody who says nothing of who they are asks, reads why, and follows a rule to its text. */
class MustWeReportJourneyTest {

    private static final String JOURNEY = "maste-vi-anmala";
    private static final Map<String, Object> A_LETTER = Map.of(
            "events", List.of("DISCLOSED"),
            "disclosure", List.of("SENT_TO_WRONG_PERSON"),
            "subjects", List.of("PATIENTS_OR_CLIENTS"),
            "dataKinds", List.of("HEALTH"));

    private final Client client = new Client();

    @Test
    void anyoneLearnsWhatTheLawAsksAndWhy() {
        try (var someone = Person.atPhone(JOURNEY, Running.browser())) {
            someone.opens(Running.intake() + "/")
                    .follows("Är du handläggare?")
                    .isAsked("Måste vi anmäla?")
                    .doesNotSee("Vad är borta?", "Hur gick det till?", "Vad fungerar inte?")
                    .looks("fragor")
                    .presses("Visa svaret")
                    .reads("Säg minst vad som har hänt.")
                    .looks("fel-inget-valt")
                    .ticks(
                            "En kommun",
                            "Omsorg enligt SoL eller LSS",
                            "Någon fick se eller höra något som var menat för någon annan")
                    .reads("Hur gick det till?")
                    .doesNotSee("Vad är borta?", "Vad fungerar inte?")
                    .ticks(
                            "Det skickades till fel person",
                            "Patienter eller brukare",
                            "Hälsa, sjukdom, medicin eller journal")
                    .presses("Visa svaret")
                    .reads(
                            "Ja, det här ska anmälas",
                            "Integritetsskyddsmyndigheten",
                            "72 timmar",
                            "Vem fick uppgifterna?")
                    .looks("svar");
            assertThat(someone.page().url()).endsWith("/maste-vi-anmala");
        }
    }

    @Test
    void aLawyerReadsTheRulebookAndOneRuleWithItsHistory() {
        try (var lawyer = Person.atDesk(JOURNEY + "-regelbok", Running.browser())) {
            lawyer.opens(Running.routing() + "/regelbok")
                    .isAsked("Regelboken")
                    .reads("Svaret är ja när:", "Integritetsskyddsmyndigheten")
                    .looks("regelboken")
                    .follows("CSL-2.5:")
                    .reads("Fall som prövar regeln", "Svaret är ja när:", "Svaret är nej när:", "Andra lydelser")
                    .looks("regel");
        }
    }

    @Test
    void aDataProtectionOfficerAsksWhatIf() {
        try (var officer = Person.atDesk(JOURNEY + "-vad-om", Running.browser())) {
            officer.opens(Running.routing() + "/regelbok/vad-om")
                    .pressesWhatStartsWith("Handläggare")
                    .isAsked("Vad om andra regler hade gällt?")
                    .looks("fragan")
                    .writes("Dag, om du väljer en dags regler", "i somras")
                    .writes("Rapporter från och med (frivilligt)", "2026-02-30")
                    .presses("Räkna")
                    .reads("Skriv vilken dags regler, som 2026-07-01.", "Skriv en dag som 2026-07-01.")
                    .looks("fel-i-dagarna")
                    .opens(Running.routing() + "/regelbok/vad-om?regler=eu-digital-omnibus")
                    .reads("prövades")
                    .looks("svaret");
        }
    }

    @Test
    void aHandlerReadsWhyAReportWasJudgedSo() {
        var report = client.post(
                        Running.intake() + "/intake/v1/reports",
                        null,
                        Map.of("organisation", Running.CARE, "facts", A_LETTER))
                .get("id")
                .asText();
        await("the verdict")
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        client.status(Running.routing() + "/routing/v1/verdicts/" + report, Persona.HANDLER) == 200);
        try (var handler = Person.atDesk(JOURNEY + "-bedomning", Running.browser())) {
            handler.opens(Running.routing() + "/regelbok/bedomning/" + report)
                    .pressesWhatStartsWith("Handläggare")
                    .reads("Så bedömdes EK-", "ska anmälas", "72 timmar")
                    .pressesLink("Så kom reglerna fram till det")
                    .looks("bedomningen");
        }
    }
}

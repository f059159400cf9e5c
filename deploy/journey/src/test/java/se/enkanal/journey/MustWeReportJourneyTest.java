package se.enkanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Must we report? Somebody who says nothing of who they are asks, reads why, and follows a rule to its text. */
class MustWeReportJourneyTest {

    private static final String JOURNEY = "maste-vi-anmala";

    @Test
    void anyoneLearnsWhatTheLawAsksAndWhy() {
        try (var someone = Person.atPhone(JOURNEY, Running.browser())) {
            someone.opens(Running.intake() + "/")
                    .follows("Är du handläggare?")
                    .isAsked("Måste vi anmäla?")
                    .looks("fragor")
                    .presses("Visa svaret")
                    .reads("Säg minst vad som har hänt.")
                    .looks("fel-inget-valt")
                    .ticks(
                            "En kommun",
                            "Omsorg enligt SoL eller LSS",
                            "Någon fick se eller höra något som var menat för någon annan",
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
                    .opens(Running.routing() + "/regelbok/vad-om?regler=eu-digital-omnibus")
                    .reads("rapporter prövades")
                    .looks("svaret");
        }
    }
}

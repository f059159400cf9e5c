package se.enkanal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.journey.Running.CARE;

import org.junit.jupiter.api.Test;

/** A care plan in the wrong letterbox: reported from a phone, notified to IMY, closed by IMY, read by the reporter. */
class MisSentCarePlanJourneyTest {

    private static final String JOURNEY = "felskick";

    @Test
    void aCareWorkerReportsAndLearnsHowItEnded() {
        String code = reports();
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    private static String reports() {
        try (var nurse = Person.atPhone(JOURNEY, Running.browser())) {
            nurse.opens(Running.intake() + "/")
                    .isAsked("Har något gått fel med uppgifter eller it?")
                    .looks("start")
                    .opens(Running.intake() + "/o/" + CARE)
                    .looks("arbetsplatsens-start")
                    .presses("Börja")
                    .isAsked("Vad har hänt?")
                    .presses("Fortsätt")
                    .reads("Välj minst ett alternativ.")
                    .looks("fel-inget-valt")
                    .ticks("Någon fick se eller höra något som var menat för någon annan")
                    .looks("vad-har-hant")
                    .presses("Fortsätt")
                    .isAsked("Hur gick det till?")
                    .ticks("Det skickades till fel person")
                    .looks("hur-gick-det-till")
                    .presses("Fortsätt")
                    .isAsked("När märkte du det?")
                    .ticks("Nu nyss", "Nej, det är stoppat")
                    .looks("nar-markte-du-det")
                    .presses("Fortsätt")
                    .isAsked("Var hände det?")
                    .looks("var-hande-det")
                    .presses("Fortsätt")
                    .isAsked("Vems uppgifter gäller det?")
                    .ticks("Patienter eller brukare")
                    .looks("vems-uppgifter")
                    .presses("Fortsätt")
                    .isAsked("Ungefär hur många personer gäller det?")
                    .ticks("1")
                    .looks("hur-manga")
                    .presses("Fortsätt")
                    .isAsked("Vad för slags uppgifter är det?")
                    .ticks("Hälsa, sjukdom, medicin eller journal", "Hjälp från socialtjänst eller hemtjänst")
                    .looks("slags-uppgifter")
                    .presses("Fortsätt")
                    .isAsked("Vad blev följden för vården eller omsorgen?")
                    .ticks("Inga följder än")
                    .looks("foljd")
                    .presses("Fortsätt")
                    .isAsked("Vad har ni gjort hittills?")
                    .ticks("Berättat för chefen")
                    .writes("Vill du berätta mer?", "Genomförandeplanen för 19640823-3234 hamnade hos fel familj.")
                    .looks("atgarder")
                    .presses("Fortsätt")
                    .isAsked("Vi tror att du har skrivit ett personnummer")
                    .looks("personnummer")
                    .presses("Ta bort åt mig")
                    .isAsked("Får vi kontakta dig om vi undrar något?")
                    .ticks("Nej, jag vill vara anonym")
                    .looks("kontakt")
                    .presses("Fortsätt")
                    .isAsked("Stämmer det här? Sedan kan du skicka.")
                    .looks("kontrollera")
                    .presses("Skicka rapporten")
                    .isAsked("Tack! Din rapport är skickad.")
                    .looks("kvitto");
            return nurse.page().locator("#kod").innerText();
        }
    }
}

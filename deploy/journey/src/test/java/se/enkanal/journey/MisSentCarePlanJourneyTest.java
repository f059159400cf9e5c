package se.enkanal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.enkanal.journey.Running.CARE;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A care plan in the wrong letterbox: reported from a phone, notified to IMY, closed by IMY, read by the reporter. */
class MisSentCarePlanJourneyTest {

    private static final String JOURNEY = "felskick";

    @Test
    void aCareWorkerReportsAndLearnsHowItEnded() {
        var receipt = reports();
        handles(receipt.reference());
        learns(receipt.code());
        hears(receipt.reference());
    }

    private record Receipt(String code, String reference) {}

    private static void handles(String reference) {
        try (var handler = Person.atDesk(JOURNEY, Running.browser())) {
            handler.opens(Running.deadline() + "/arenden")
                    .looks("logga-in")
                    .pressesWhatStartsWith("Handläggare")
                    .isAsked("Ärenden")
                    .reads(reference, "planerad tid")
                    .looks("arenden")
                    .follows(reference)
                    .reads("Planerad tid", "72 timmar", "Vem")
                    .looks("arende")
                    .follows("Läs berättelsen")
                    .reads("[borttaget] hamnade hos fel familj")
                    .inPart("Personuppgiftsincident", part -> part.writes(
                                    "Varför bestämmer ni så?", "En okänd familj har läst om hälsa och hjälp i hemmet.")
                            .presses("Spara beslutet"))
                    .reads("Beslut", "En okänd familj har läst")
                    .looks("arende-beslutat")
                    .inPart("Skickat till myndigheter", part -> part.unfolds("Registrera det ni har skickat")
                            .writes("Myndighetens ärendenummer eller kvittens", "IMY-2026-12345")
                            .presses("Registrera"))
                    .reads("IMY-2026-12345")
                    .looks("arende-anmalt")
                    .inPart("Svar från myndigheter", part -> part.unfolds("Registrera ett svar")
                            .chooses("Vad svarade myndigheten?", "CLOSED_WITHOUT_ACTION")
                            .writes(
                                    "Berätta för den som rapporterade (frivilligt)",
                                    "IMY har avslutat ärendet. Vi har nya kuvert med fönster. Tack för att du berättade.")
                            .presses("Registrera svaret"))
                    .looks("arende-besvarat");
        }
    }

    private static void learns(String code) {
        try (var nurse = Person.atPhone(JOURNEY, Running.browser())) {
            nurse.opens(Running.intake() + "/folj").looks("folj");
            await("what IMY said, on the reporter's page")
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> nurse.opens(Running.intake() + "/folj")
                            .writes("Din kod", code.toLowerCase(Locale.ROOT).replace('-', ' '))
                            .presses("Visa rapporten")
                            .reads("IMY", "avslutat ärendet", "Tack för att du berättade."));
            nurse.looks("folj-hur-det-gick");
            assertThat(nurse.page().url()).doesNotContainIgnoringCase(code.substring(0, 4));
            nurse.writes("Lägg till något", "Familjen har lämnat tillbaka planen.")
                    .presses("Skicka")
                    .reads("Familjen har lämnat tillbaka planen.");
        }
    }

    private static void hears(String reference) {
        try (var handler = Person.atDesk(JOURNEY, Running.browser())) {
            handler.opens(Running.deadline() + "/arenden").pressesWhatStartsWith("Handläggare");
            await("what the reporter added, in the handler's list")
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> handler.opens(Running.deadline() + "/arenden")
                            .reads(reference, "Nytt från den som rapporterade"));
            handler.looks("arenden-nytt").follows(reference).reads("Den som rapporterade");
        }
    }

    private static Receipt reports() {
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
            var code = nurse.page().locator("#kod").innerText();
            assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
            return new Receipt(code, nurse.finds("EK-[0-9A-Z]{5}-[0-9A-Z]{5}"));
        }
    }
}

package se.enkanal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.enkanal.journey.Running.CARE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.enkanal.local.Persona;

/** The records system is down for five hours under attack: one report, two bodies of law, three clocks. */
class RecordsDownJourneyTest {

    private static final String JOURNEY = "journalen-nere";

    private final Client client = new Client();

    @Test
    void oneReportStartsTheClocksOfBothLaws() {
        var reference = reports();
        await("the case").atMost(Duration.ofSeconds(30)).until(() -> found(reference) != null);

        assertThat(StreamSupport.stream(found(reference).get("stages").spliterator(), false)
                        .filter(stage -> stage.hasNonNull("dueAt"))
                        .map(stage -> stage.get("track").asText() + " "
                                + stage.get("stage").asText() + " "
                                + stage.get("within").asText()))
                .containsExactlyInAnyOrder(
                        "PERSONAL_DATA_BREACH NOTIFICATION PT72H",
                        "IT_INCIDENT EARLY_WARNING PT24H",
                        "IT_INCIDENT NOTIFICATION PT72H");
        handlerSees(reference);
    }

    private static void handlerSees(String reference) {
        try (var handler = Person.atDesk(JOURNEY, Running.browser())) {
            handler.opens(Running.deadline() + "/arenden")
                    .pressesWhatStartsWith("Handläggare")
                    .follows(reference)
                    .reads("24 timmar", "72 timmar", "Personuppgiftsincident", "It-incident")
                    .looks("arende-med-tre-frister");
        }
    }

    private JsonNode found(String reference) {
        var cases = client.get(Running.deadline() + "/deadline/v1/cases?limit=100", Persona.HANDLER);
        return StreamSupport.stream(cases.get("items").spliterator(), false)
                .filter(each -> each.get("reference").asText().equals(reference))
                .findFirst()
                .orElse(null);
    }

    private static String reports() {
        try (var nurse = Person.atPhone(JOURNEY, Running.browser())) {
            nurse.opens(Running.intake() + "/o/" + CARE)
                    .presses("Börja")
                    .ticks(
                            "Ett system, ett larm, telefon eller nät fungerar inte",
                            "Någon försöker lura oss eller har tagit sig in")
                    .presses("Fortsätt");
            nurse.looks("efter-vad-har-hant");
            return answerWhatIsAsked(nurse);
        }
    }

    /** Whatever the next question is, the night nurse has one answer to it. */
    private static String answerWhatIsAsked(Person nurse) {
        for (int questions = 0; questions < 15; questions++) {
            switch (nurse.heading()) {
                case "Har någon klickat, öppnat en fil eller lämnat ut ett lösenord?" ->
                    nurse.ticks("Ja").presses("Fortsätt");
                case "Ring it-supporten nu" -> nurse.looks("ring-it").pressesLink("Jag har ringt, fortsätt");
                case "Vad fungerar inte?" ->
                    nurse.ticks("Journal eller planering", "4–6 timmar")
                            .looks("hur-lange")
                            .presses("Fortsätt");
                case "När märkte du det?" ->
                    nurse.ticks("Nu nyss", "Ja, det pågår").presses("Fortsätt");
                case "Var hände det?" -> nurse.presses("Fortsätt");
                case "Vems uppgifter gäller det?" ->
                    nurse.ticks("Patienter eller brukare").presses("Fortsätt");
                case "Ungefär hur många personer gäller det?" ->
                    nurse.ticks("500 eller fler").presses("Fortsätt");
                case "Vad för slags uppgifter är det?" ->
                    nurse.ticks("Hälsa, sjukdom, medicin eller journal").presses("Fortsätt");
                case "Vad blev följden för vården eller omsorgen?" ->
                    nurse.ticks("Någon fick vänta på vård eller hjälp").presses("Fortsätt");
                case "Vad har ni gjort hittills?" ->
                    nurse.ticks("Ringt it-supporten").presses("Fortsätt");
                case "Får vi kontakta dig om vi undrar något?" ->
                    nurse.ticks("Nej, jag vill vara anonym").presses("Fortsätt");
                case "Stämmer det här? Sedan kan du skicka." ->
                    nurse.looks("kontrollera").presses("Skicka rapporten");
                default -> {
                    nurse.isAsked("Tack! Din rapport är skickad.").looks("kvitto");
                    return nurse.finds("EK-[0-9A-Z]{5}-[0-9A-Z]{5}");
                }
            }
        }
        throw new AssertionError("The form never ends");
    }
}

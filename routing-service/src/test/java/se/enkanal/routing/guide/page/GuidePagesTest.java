package se.enkanal.routing.guide.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.QuestionWords;
import se.enkanal.local.testing.Stored;
import se.enkanal.routing.guide.Ask;

@QuarkusTest
class GuidePagesTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @Test
    void theFormsQuestionsAreAskedInItsOwnWords() {
        var page =
                given().get("/maste-vi-anmala").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("<h1>Måste vi anmäla?</h1>")
                .contains("Vad har hänt?", "Någon fick se eller höra något som var menat för någon annan")
                .contains("Vems uppgifter gäller det?", "Vad blev följden för vården eller omsorgen?")
                .contains("method=\"post\"")
                .doesNotContain("<script");
        var ids = ID.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyQuestionAndAnswerHasItsWords() {
        for (var ask : Ask.first()) {
            assertThat(ask.words()).isNotEqualTo(ask.field());
            assertThat(ask.codes()).as(ask.field()).allSatisfy(code -> assertThat(ask.words(code))
                    .isNotEqualTo(code));
        }
        assertThat(QuestionWords.answer("recipient", Answers.UNKNOWN)).isEqualTo("Vi vet inte");
    }

    @Test
    void aQuestionAboutSomeEventsIsHiddenByTheStyleSheetUntilOneIsTicked() {
        var css = given().get("/regelbok.css").then().statusCode(200).extract().asString();

        assertThat(Ask.first())
                .filteredOn(ask -> !ask.after().isEmpty())
                .isNotEmpty()
                .allSatisfy(ask -> assertThat(css)
                        .contains(ask.after().stream()
                                .map(event -> "#events-" + event + ":checked")
                                .collect(Collectors.joining(
                                        ", ",
                                        ".questions:not(:has(",
                                        ")) [data-after=\"%s\"]".formatted(String.join(" ", ask.after()))))));
    }

    @Test
    void aLetterToTheWrongPersonIsAnsweredWithWhatToDoAndWhy() {
        answered(Map.of(
                        "vilka", List.of("MUNICIPALITY"),
                        "events", List.of("DISCLOSED"),
                        "disclosure", List.of("SENT_TO_WRONG_PERSON"),
                        "subjects", List.of("PATIENTS_OR_CLIENTS"),
                        "dataKinds", List.of("HEALTH"),
                        "noticedAt", List.of("2026-11-20 14:30")))
                .statusCode(200)
                .body(containsString("Ja, det här ska anmälas"))
                .body(containsString("Integritetsskyddsmyndigheten"))
                .body(containsString(
                        "Anmälan inom 72\u00a0timmar från vetskap, alltså senast 23\u00a0november 2026 kl.\u00a014.30"))
                .body(containsString("Vem fick uppgifterna?"))
                .body(containsString("Är det en personuppgiftsincident?"))
                .body(containsString("uppgifterna handlar om hälsa"))
                .body(containsString("value=\"SENT_TO_WRONG_PERSON\" id=\"disclosure-SENT_TO_WRONG_PERSON\" checked"))
                .body(not(containsString("OUTCOME")));
    }

    @Test
    void whoIsToldOfADutyElsewhereIsNamedWithAWayToReachThem() {
        answered(Map.of(
                        "serviceKind", List.of("SOCIAL_CARE"),
                        "events", List.of("SYSTEM_DOWN"),
                        "systemKind", List.of("ALARM_OR_CAMERA"),
                        "consequences", List.of("INJURY")))
                .statusCode(200)
                .body(containsString("Lex Sarah: genast"))
                .body(containsString("Tar emot anmälan:"))
                .body(containsString("Inspektionen för vård och omsorg</a>, telefon 010-788 50 00"));
    }

    @Test
    void whatHappenedLongAgoIsReportedToWhoeverReceivesToday() {
        answered(Map.of(
                        "events", List.of("DISCLOSED"),
                        "disclosure", List.of("SENT_TO_WRONG_PERSON"),
                        "subjects", List.of("PATIENTS_OR_CLIENTS"),
                        "dataKinds", List.of("HEALTH"),
                        "noticedAt", List.of("2019-05-20 14:30")))
                .statusCode(200)
                .body(containsString("Integritetsskyddsmyndigheten</a>"))
                .body(not(containsString("Datainspektionen")));
    }

    @Test
    void theDaysReportIsCalledWhatTheActCallsIt() {
        answered(Map.of(
                        "vilka", List.of("MUNICIPALITY"),
                        "serviceKind", List.of("HEALTH_CARE"),
                        "events", List.of("SYSTEM_DOWN"),
                        "outage", List.of("FROM_4"),
                        "noticedAt", List.of("2026-11-20 14:30")))
                .statusCode(200)
                .body(containsString("Upplysning inom 24\u00a0timmar"))
                .body(not(containsString("idig varning")));
    }

    @Test
    void anOutageStillGoingOnSaysWhenItsAnswerChanges() {
        answered(Map.of(
                        "vilka", List.of("MUNICIPALITY"),
                        "serviceKind", List.of("SOCIAL_CARE"),
                        "events", List.of("SYSTEM_DOWN"),
                        "systemKind", List.of("ALARM_OR_CAMERA"),
                        "outage", List.of("FROM_1"),
                        "ongoing", List.of("YES")))
                .statusCode(200)
                .body(containsString("Det här ändras av sig självt"))
                .body(containsString("mer än 4 timmar?"));
    }

    @Test
    void whatIsWrongIsNamedAndEverythingTypedIsKept() {
        answered(Map.of(
                        "subjects", List.of("NONE", "CHILDREN"),
                        "dataKinds", List.of("HEALTH"),
                        "noticedAt", List.of("i <går>")))
                .statusCode(422)
                .body(containsString("<title>Fel: Måste vi anmäla?"))
                .body(containsString("Säg minst vad som har hänt."))
                .body(containsString("Ni har valt både inget och något."))
                .body(containsString("Skriv dag och tid som"))
                .body(containsString("value=\"i &lt;går&gt;\""))
                .body(containsString("id=\"dataKinds-HEALTH\" checked"));
    }

    @Test
    void alsoWhatIsLongIsKept() {
        var rambling = "i går eftermiddag ".repeat(20).strip();

        answered(Map.of("events", List.of("DISCLOSED"), "noticedAt", List.of(rambling)))
                .statusCode(422)
                .body(containsString("value=\"" + rambling + "\""))
                .body(containsString("Skriv dag och tid som"));
    }

    @Test
    void aContradictionOrATimeThatHasNotComeIsNamed() {
        answered(Map.of(
                        "events", List.of("DISCLOSED"),
                        "subjects", List.of("NONE"),
                        "dataKinds", List.of("HEALTH"),
                        "noticedAt", List.of("2199-01-01 10:00")))
                .statusCode(422)
                .body(containsString("Uppgifter om ingen kan inte vara av något slag."))
                .body(containsString("Tiden har inte inträffat än."));
        answered(Map.of("events", List.of("NONSENSE"))).statusCode(422);
    }

    @Test
    void nothingIsStored() {
        long before = Stored.count("verdicts");
        answered(Map.of("events", List.of("ERASED"))).statusCode(200);

        assertThat(Stored.count("verdicts")).isEqualTo(before);
    }

    private static ValidatableResponse answered(Map<String, List<String>> fields) {
        var form = given().contentType(ContentType.URLENC.withCharset("UTF-8"));
        fields.forEach((field, values) -> form.formParam(field, values));
        return form.post("/maste-vi-anmala").then();
    }
}

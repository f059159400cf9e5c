package se.enkanal.intake.followup.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static se.enkanal.intake.Telling.tell;
import static se.enkanal.intake.followup.CaseFixtures.closed;
import static se.enkanal.intake.followup.CaseFixtures.closedByImy;
import static se.enkanal.intake.followup.CaseFixtures.decided;
import static se.enkanal.intake.followup.CaseFixtures.messageSent;
import static se.enkanal.intake.followup.CaseFixtures.opened;
import static se.enkanal.intake.followup.CaseFixtures.submitted;
import static se.enkanal.intake.report.ReportFixtures.MIS_SENT_CARE_PLAN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.Topics;
import se.enkanal.intake.Telling;
import se.enkanal.intake.form.page.Visitor;
import se.enkanal.intake.report.ReportFixtures;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Stored;

@QuarkusTest
class FollowUpResourceTest {

    private static final Instant NOW = Instant.parse("2099-11-22T09:00:00Z");
    private static final String NAMNDEN = "demokommunen.vard-och-omsorg";

    private static final int MOST_WRONG = 200;

    private UUID report;
    private String code;

    @BeforeEach
    void fileAReport() {
        var receipt = ReportFixtures.file(MIS_SENT_CARE_PLAN).statusCode(201).extract();
        report = UUID.fromString(receipt.path("id"));
        code = receipt.path("followUpCode");
    }

    @Test
    void theCodeShowsTheReportAndNothingThatWasWritten() {
        follow(code.toLowerCase().replace("-", " "))
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("timeline.kind", equalTo(List.of("RECEIVED")))
                .body(
                        "keySet()",
                        equalTo(java.util.Set.of("reference", "receivedAt", "status", "timeline", "messages")));
    }

    @Test
    void whoeverGuessesIsToldToWaitAndNobodyElseIs() {
        try (var guesser = from("127.0.0.77");
                var neighbour = from("127.0.0.78")) {
            var refused = Stream.generate(() -> ask(guesser, "K7M2-9QXR-4TV9"))
                    .limit(MOST_WRONG * 2)
                    .dropWhile(answer -> answer.statusCode() == 404)
                    .findFirst()
                    .orElseThrow();

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(ask(guesser, code).statusCode()).isEqualTo(429);
            assertThat(ask(neighbour, code).statusCode()).isEqualTo(200);
        }
    }

    private static HttpClient from(String address) {
        return HttpClient.newBuilder()
                .localAddress(new InetSocketAddress(address, 0).getAddress())
                .build();
    }

    private static HttpResponse<String> ask(HttpClient client, String code) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/intake/v1/follow-ups"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("{\"code\":\"%s\"}".formatted(code)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void anUnknownCodeAndNoCodeAtAllLookTheSame() {
        var unknown = follow("K7M2-9QXR-4TV9").statusCode(404).extract().asString();
        var nonsense = follow("hej").statusCode(404).extract().asString();

        assertThat(unknown).isEqualTo(nonsense);
    }

    @Test
    void theReporterSeesTheOutcome() {
        var message = Ids.newId(NOW);
        write(report, message, "IMY nöjer sig med era åtgärder.", RealParts.token("handler", NAMNDEN))
                .statusCode(204);
        tell(opened(report, NOW));
        tell(decided(report, 2, NOW.plusSeconds(1), "NOTIFY"));
        tell(submitted(report, 3, NOW.plusSeconds(2)));
        tell(closedByImy(report, 4, NOW.plusSeconds(3), message));
        tell(closed(report, 5, NOW.plusSeconds(4)));

        await("the case to be closed").atMost(Duration.ofSeconds(30)).untilAsserted(() -> follow(code)
                .body("status", equalTo("CLOSED")));
        follow(code)
                .body(
                        "timeline.kind",
                        equalTo(List.of("RECEIVED", "OPENED", "DECIDED", "SUBMITTED", "FEEDBACK", "CLOSED")))
                .body("timeline.find { it.kind == 'SUBMITTED' }.authority", equalTo("IMY"))
                .body("timeline.find { it.kind == 'FEEDBACK' }.outcome", equalTo("CLOSED_WITHOUT_ACTION"))
                .body("messages.text", hasItem("IMY nöjer sig med era åtgärder."));
        assertThat(Visitor.at("/folj").post("/folj", "kod", code).text())
                .contains(
                        "Vi anmälde det till Integritetsskyddsmyndigheten (IMY).",
                        "Integritetsskyddsmyndigheten (IMY) avslutade ärendet utan åtgärd.",
                        "IMY nöjer sig med era åtgärder.");
    }

    @Test
    void anOlderEventAndARepeatedOneChangeNothing() {
        var event = submitted(report, 7, NOW);
        var id = tell(event);
        tell(opened(report, NOW));
        Telling.tell(id, event);
        var marker = ReportFixtures.file(MIS_SENT_CARE_PLAN).extract();
        tell(closed(UUID.fromString(marker.path("id")), 1, NOW));
        await("everything before the marker")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> follow(marker.path("followUpCode")).body("status", equalTo("CLOSED")));

        await("the submission").atMost(Duration.ofSeconds(30)).untilAsserted(() -> follow(code)
                .body("status", equalTo("NOTIFIED")));
        assertThat(Stored.rows("select * from timeline where report_id = ?", report))
                .hasSize(1);
    }

    @Test
    void whatCannotBeReadGoesAsideAndTheLineGoesOn() {
        Telling.tellNonsense(Topics.CASE, report.toString());
        tell(closed(report, 1, NOW));

        await("the case to be closed").atMost(Duration.ofSeconds(30)).untilAsserted(() -> follow(code)
                .body("status", equalTo("CLOSED")));
        await("the dead letter").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        Announced.on(Topics.DEAD_INTAKE))
                .anySatisfy(dead -> {
                    assertThat(dead.key()).isEqualTo(report.toString());
                    assertThat(dead.headers()).containsEntry("enkanal_dead_reason", "UNREADABLE");
                }));
    }

    @Test
    void aQuestionWaitsForAnAnswer() {
        var question = Ids.newId(NOW);
        write(report, question, "Var brevet öppnat?", RealParts.token("handler", "demokommunen"))
                .statusCode(204);
        follow(code).body("messages.size()", is(0));
        tell(messageSent(report, 1, Instant.now(), question));
        await("the question").atMost(Duration.ofSeconds(30)).untilAsserted(() -> follow(code)
                .body("status", equalTo("QUESTION")));

        var mine = UUID.randomUUID();
        answer("Nej, det var stängt.", mine).statusCode(200).body("messages.size()", is(2));
        answer("Nej, det var stängt.", mine).statusCode(200).body("messages.size()", is(2));

        follow(code).body("status", equalTo("NOTIFIED")).body("messages.from", equalTo(List.of("HANDLER", "REPORTER")));
        Announced.about(
                report,
                Topics.REPORT,
                all -> all.stream()
                                .filter(said -> said.type().contains("answered"))
                                .count()
                        == 1);
    }

    @Test
    void aSupplementAnnouncesAllFactsAsTheyNowStand() {
        send("supplements", Map.of("code", code, "facts", Map.of("subjectCount", "FROM_2", "dataKinds", List.of())))
                .statusCode(200);
        send("supplements", Map.of("code", code, "facts", Map.of("colour", "red")))
                .statusCode(422)
                .body("flaws[0].code", equalTo("UNKNOWN_FIELD"));

        var event = Announced.about(report, Topics.REPORT, all -> all.size() == 2)
                .get(1)
                .json();
        assertThat(event.at("/version").asLong()).isEqualTo(2);
        assertThat(event.at("/by").asText()).isEqualTo("REPORTER");
        assertThat(event.at("/facts/subjectCount").asText()).isEqualTo("FROM_2");
        assertThat(event.at("/facts/disclosure/0").asText()).isEqualTo("SENT_TO_WRONG_PERSON");
        assertThat(event.at("/changed").toString()).isEqualTo("[\"subjectCount\",\"dataKinds\"]");
    }

    @Test
    void aSupplementIsAskedWhetherTheWholeCanBeTrue() {
        send("supplements", Map.of("code", code, "facts", Map.of("subjects", List.of("NONE"))))
                .statusCode(422)
                .body("flaws.field", equalTo(List.of("facts.subjects")))
                .body("flaws.code", equalTo(List.of("CONTRADICTION")));
        send("supplements", Map.of("code", code, "facts", Map.of("clickedOrGaveAway", "YES")))
                .statusCode(200);

        var event = Announced.about(report, Topics.REPORT, all -> all.size() == 2)
                .get(1)
                .json();
        assertThat(event.at("/facts/events").toString()).isEqualTo("[\"DISCLOSED\",\"ATTACK\"]");
    }

    @Test
    void aWithdrawalIsAnnouncedOnce() {
        send("withdrawals", Map.of("code", code)).statusCode(200).body("status", equalTo("WITHDRAWN"));
        send("withdrawals", Map.of("code", code)).statusCode(200);

        assertThat(Announced.about(report, Topics.REPORT, all -> all.size() >= 2))
                .hasSize(2);
    }

    @Test
    void theNarrativeIsReadOnlyByItsOwnAndNeverUnseen() {
        read("handler", "sundsvall").statusCode(404);
        read("analyst", NAMNDEN).statusCode(403);
        given().get("/intake/v1/reports/" + report + "/narrative").then().statusCode(401);

        read("dpo", NAMNDEN)
                .statusCode(200)
                .body("narrative", equalTo("En vårdplan hamnade hos fel person."))
                .body("contact", equalTo("0900-555 55"))
                .body("unit", equalTo("demokommunen.hemtjansten-norr"));

        follow(code).body("status", equalTo("BEING_READ"));
        assertThat(Stored.rows("select reader from narrative_read where report_id = ?", report))
                .hasSize(1);
        Announced.about(report, Topics.REPORT, all -> all.stream()
                .anyMatch(said -> said.type().contains("read")));
    }

    @Test
    void aHandlerAddsWhatTheReporterCouldNotKnow() {
        given().contentType(ContentType.JSON)
                .auth()
                .oauth2(RealParts.token("handler", NAMNDEN))
                .body(Map.of("facts", Map.of("recipient", "TRUSTED"), "text", "Mottagaren är en kollega."))
                .post("/intake/v1/reports/" + report + "/supplements")
                .then()
                .statusCode(200)
                .body("changed", equalTo(List.of("recipient")))
                .body("facts.recipient", equalTo(List.of("TRUSTED")));

        read("handler", NAMNDEN).body("supplements", equalTo(List.of("Mottagaren är en kollega.")));
    }

    @Test
    void wordsForAnothersReporterAreNotKept() {
        var message = UUID.randomUUID();

        write(report, message, "Hej", RealParts.token("handler", "sundsvall")).statusCode(404);
        write(report, message, "Hej", RealParts.token("dpo", NAMNDEN)).statusCode(403);

        assertThat(Stored.rows("select * from message where id = ?", message)).isEmpty();
    }

    private ValidatableResponse read(String role, String organisation) {
        return given().auth()
                .oauth2(RealParts.token(role, organisation))
                .get("/intake/v1/reports/" + report + "/narrative")
                .then();
    }

    private ValidatableResponse answer(String text, UUID id) {
        return send("messages", Map.of("code", code, "text", text, "id", id.toString()));
    }

    private static ValidatableResponse follow(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/intake/v1/follow-ups")
                .then();
    }

    private static ValidatableResponse send(String what, Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/intake/v1/follow-ups/" + what)
                .then();
    }

    private static ValidatableResponse write(UUID report, UUID message, String text, String token) {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(token)
                .body(Map.of("text", text))
                .put("/intake/v1/reports/" + report + "/messages/" + message)
                .then();
    }
}

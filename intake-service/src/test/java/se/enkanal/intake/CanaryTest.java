package se.enkanal.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Reference;
import se.enkanal.contracts.Topics;
import se.enkanal.intake.form.page.Visitor;
import se.enkanal.local.testing.Announced;
import se.enkanal.local.testing.RealParts;
import se.enkanal.local.testing.Stored;

/** Whatever a person writes anywhere is found on no topic, in no log line and in no table. */
@QuarkusTest
class CanaryTest {

    private static final String CANARY = "kanariefagel";
    private static final String NAMNDEN = "demokommunen.vard-och-omsorg";

    private final List<String> logged = new CopyOnWriteArrayList<>();

    private final Handler ear = new Handler() {
        private final PatternFormatter formatter = new PatternFormatter("%c %s%e%n");

        @Override
        public void publish(LogRecord record) {
            logged.add(formatter.format(org.jboss.logmanager.ExtLogRecord.wrap(record)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        ear.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(ear);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(ear);
    }

    @Test
    void whatIsWrittenStaysWhereItWasWritten() throws IOException {
        var visitor = Visitor.reportingTo(NAMNDEN)
                .post("/rapport/handelse", "events", "OTHER")
                .post("/rapport/nar", "noticed", "EARLIER", "earlierTime", "i går " + CANARY)
                .post("/rapport/var", "unit", CANARY + " enhet", "system", CANARY + " system")
                .post("/rapport/atgarder", "narrative", "Det sjöng en " + CANARY)
                .post("/rapport/kontakt", "mayContact", "YES", "contact", CANARY + "@example.org")
                .post("/rapport/skicka");
        var code = visitor.find("id=\"kod\">([^<]+)<");
        var report = reportNumbered(visitor.find(">(EK-[0-9A-Z-]+)<"));
        Visitor.at("/folj").post("/folj/svar", "kod", code, "text", "Fler " + CANARY);
        var handler = RealParts.token("handler", NAMNDEN);
        given().contentType(ContentType.JSON)
                .auth()
                .oauth2(handler)
                .body(Map.of("text", "Svar om " + CANARY))
                .put("/intake/v1/reports/%s/messages/%s".formatted(report, UUID.randomUUID()))
                .then()
                .statusCode(204);
        given().contentType(ContentType.JSON)
                .auth()
                .oauth2(handler)
                .body(Map.of("facts", Map.of("recipient", "TRUSTED"), "text", "Anteckning om " + CANARY))
                .post("/intake/v1/reports/" + report + "/supplements")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body(Map.of("organisation", NAMNDEN, CANARY, CANARY, "facts", Map.of("events", List.of(CANARY))))
                .post("/intake/v1/reports")
                .then()
                .statusCode(422);
        var read = given().auth().oauth2(handler).get("/intake/v1/reports/" + report + "/narrative");
        assertThat(read.asString().split(CANARY, -1))
                .as("all eight are there to be read")
                .hasSize(1 + 8);

        await("the reading to be announced")
                .atMost(Duration.ofSeconds(30))
                .until(() -> Announced.on(Topics.REPORT).stream()
                        .filter(said -> report.toString().equals(said.key()))
                        .anyMatch(said -> said.type().contains("narrative-read")));
        for (var topic : Topics.all()) {
            assertThat(Announced.on(topic.name()))
                    .allSatisfy(said -> assertThat(said.text() + said.headers()).doesNotContainIgnoringCase(CANARY));
        }
        assertThat(logged).isNotEmpty().noneMatch(line -> line.toLowerCase().contains(CANARY));
        for (var table : List.of("report", "message", "supplement", "draft", "outbox", "timeline", "idempotency")) {
            assertThat(Stored.rows("select * from " + table)).allSatisfy(row -> assertThat(row.values())
                    .noneMatch(value -> seen(value).contains(CANARY)));
        }
    }

    private static UUID reportNumbered(String reference) {
        return Stored.rows("select id from report").stream()
                .map(row -> (UUID) row.get("id"))
                .filter(id -> Reference.of(id).shown().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static String seen(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}

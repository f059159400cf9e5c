package se.enkanal.intake.report;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Reports as machines file them. */
public final class ReportFixtures {

    public static final String MIS_SENT_CARE_PLAN =
            """
            {"organisation": "demokommunen.vard-och-omsorg",
             "unit": "demokommunen.hemtjansten-norr",
             "facts": {"events": ["DISCLOSED"], "disclosure": "SENT_TO_WRONG_PERSON",
                       "subjects": ["PATIENTS_OR_CLIENTS"], "subjectCount": "ONE", "dataKinds": ["HEALTH"]},
             "narrative": "En vårdplan hamnade hos fel person.",
             "contact": "0900-555 55"}
            """;

    public static ValidatableResponse file(String report) {
        return given().contentType(ContentType.JSON)
                .body(report)
                .post("/intake/v1/reports")
                .then();
    }

    public static ValidatableResponse file(String report, UUID idempotencyKey) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", idempotencyKey)
                .body(report)
                .post("/intake/v1/reports")
                .then();
    }

    /** A report that says only what it must, with these facts besides. */
    public static String aReport(String facts) {
        return """
               {"organisation": "sundsvall", "facts": %s}
               """.formatted(facts);
    }

    private ReportFixtures() {}
}

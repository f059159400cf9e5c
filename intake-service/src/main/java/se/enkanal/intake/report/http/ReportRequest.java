package se.enkanal.intake.report.http;

import java.util.List;
import java.util.Set;
import se.enkanal.intake.report.Channel;
import se.enkanal.intake.report.Entrance;
import se.enkanal.intake.report.Submission;
import se.enkanal.intake.report.Texts;
import se.enkanal.intake.wire.Body;

/** A report as a machine sends it. */
record ReportRequest(Body body) {

    private static final Set<String> FIELDS = Set.of("organisation", "unit", "facts", "narrative", "contact");
    private static final List<String> WAYS_TO_REACH = List.of("name", "phone", "email");
    private static final String SWEDISH = "sv";

    static ReportRequest read(byte[] bytes) {
        return new ReportRequest(Body.read(bytes, FIELDS));
    }

    Submission toSubmission(Entrance entrance) {
        var organisation = body.text("organisation");
        var unit = body.text("unit");
        var facts = body.object("facts");
        var texts = new Texts(body.text("narrative"), body.textOrParts("contact", WAYS_TO_REACH), null, null, null);
        return new Submission(organisation, unit, facts, texts, Channel.API, entrance, SWEDISH, body.flaws());
    }

    byte[] digest() {
        return body.digest();
    }
}

package se.enkanal.intake.report.http;

import java.time.Instant;
import java.util.Set;
import se.enkanal.edge.Problems;
import se.enkanal.intake.report.Supplement;
import se.enkanal.intake.wire.Body;

/** What a handler adds to a report. */
final class SupplementRequest {

    private static final Set<String> FIELDS = Set.of("facts", "text");

    static Supplement read(byte[] bytes, Instant now) {
        var body = Body.read(bytes, FIELDS);
        var supplement = new Supplement(body.object("facts"), body.text("text"));
        body.refuseFlaws();
        var flaws = supplement.flaws(now);
        if (!flaws.isEmpty()) {
            throw Problems.wrong(flaws);
        }
        return supplement;
    }

    private SupplementRequest() {}
}

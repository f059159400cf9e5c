package se.enkanal.routing.verdict.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.edge.Problems;
import se.enkanal.outbox.EventJson;

/** Whether to judge anew, or only to say what that would change. An empty body judges. */
record ReassessmentRequest(boolean dryRun) {

    private static final String DRY_RUN = "dryRun";
    private static final ObjectReader READER =
            EventJson.MAPPER.readerFor(Map.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static ReassessmentRequest read(byte[] body) {
        var flaws = new ArrayList<Flaw>();
        var json = json(body);
        json.keySet().stream()
                .filter(field -> !field.equals(DRY_RUN))
                .forEach(field ->
                        flaws.add(Flaw.of(String.valueOf(field), Flaw.Code.UNKNOWN_FIELD, "Fältet finns inte.")));
        var said = json.get(DRY_RUN);
        if (said != null && !(said instanceof Boolean)) {
            flaws.add(new Flaw(DRY_RUN, Flaw.Code.UNREADABLE, "Skriv true eller false.", List.of("true", "false")));
        }
        if (!flaws.isEmpty()) {
            throw Problems.wrong(flaws);
        }
        return new ReassessmentRequest(Boolean.TRUE.equals(said));
    }

    private static Map<?, ?> json(byte[] body) {
        if (body == null || body.length == 0) {
            return Map.of();
        }
        try {
            Map<?, ?> json = READER.readValue(body);
            return json == null ? Map.of() : json;
        } catch (IOException unreadable) {
            throw Problems.unreadable();
        }
    }
}

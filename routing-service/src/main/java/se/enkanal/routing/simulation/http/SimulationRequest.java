package se.enkanal.routing.simulation.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.edge.Problems;
import se.enkanal.outbox.EventJson;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.simulation.Simulation.Question;

/** By which rules, and incidents of which days, as a client sends it. */
final class SimulationRequest {

    private static final Set<String> FIELDS = Set.of("rulebookAt", "from", "to");
    private static final ObjectReader READER = EventJson.MAPPER
            .readerFor(new TypeReference<Map<String, Object>>() {})
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static Question read(byte[] body, RuleBook book) {
        var json = json(body);
        var flaws = new ArrayList<Flaw>();
        json.keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> flaws.add(Flaw.of(field, Flaw.Code.UNKNOWN_FIELD, "Fältet finns inte.")));
        var asked = AskedRules.read(
                text(json, "rulebookAt", flaws), text(json, "from", flaws), text(json, "to", flaws), book);
        flaws.addAll(asked.flaws());
        if (!flaws.isEmpty()) {
            throw Problems.wrong(flaws);
        }
        return asked.question().orElseThrow();
    }

    private static String text(Map<String, Object> json, String field, List<Flaw> flaws) {
        return switch (json.get(field)) {
            case null -> "";
            case String text -> text.strip();
            default -> {
                flaws.add(Flaw.of(field, Flaw.Code.UNREADABLE, "Värdet ska vara en text."));
                yield "";
            }
        };
    }

    private static Map<String, Object> json(byte[] body) {
        try {
            Map<String, Object> json = READER.readValue(body);
            if (json != null) {
                return json;
            }
        } catch (IOException unreadable) {
            // falls through to the one answer below
        }
        throw Problems.unreadable();
    }

    private SimulationRequest() {}
}

package se.enkanal.intake.report.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.outbox.EventJson;

/** Facts as they lie in a jsonb column: written as they stand in an event, read as tolerantly. */
final class FactsJson {

    static String write(Facts facts) {
        try {
            return EventJson.MAPPER.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Facts read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, Facts.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private FactsJson() {}
}

package se.enkanal.routing.simulation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.outbox.EventJson;
import se.enkanal.routing.verdict.Demand;

/** What has been understood once while reading: a hundred thousand verdicts have a few dozen scopes and demands. */
final class Known {

    private static final ObjectReader SCOPE = EventJson.MAPPER.readerFor(Scope.class);

    private final Map<String, Scope> scopes = new ConcurrentHashMap<>();
    private final Map<String, List<Demand>> demands = new ConcurrentHashMap<>();

    Scope scope(String json) {
        return scopes.computeIfAbsent(json, Known::read);
    }

    List<Demand> demands(String text) {
        return demands.computeIfAbsent(text, Demand::parse);
    }

    private static Scope read(String json) {
        try {
            return SCOPE.readValue(json);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}

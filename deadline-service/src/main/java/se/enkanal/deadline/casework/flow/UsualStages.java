package se.enkanal.deadline.casework.flow;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Decision;
import se.enkanal.deadline.casework.Ruling;
import se.enkanal.outbox.EventJson;

/**
 * The clocks of a track where a person decides to notify and the verdict, which proposed not to, brought none. A verdict's
 * own stages always win; without these an overriding decision would start no clock at all, and nobody would see it.
 */
@Singleton
class UsualStages {

    private record Usual(String authority, List<Stage> stages) {}

    private final Map<String, Usual> usual = read();

    /** The case with stages for what was decided. */
    CaseFile added(CaseFile file, Decision decision) {
        var known = usual.get(decision.track());
        return decision.ruling() == Ruling.NOTIFY && known != null
                ? file.withStages(decision.track(), known.authority(), known.stages())
                : file;
    }

    private static Map<String, Usual> read() {
        try (var file = UsualStages.class.getResourceAsStream("/usual-stages.json")) {
            return EventJson.MAPPER.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

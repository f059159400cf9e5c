package se.enkanal.routing.simulation.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.mutiny.sqlclient.Row;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.outbox.EventJson;
import se.enkanal.routing.handling.Handling;
import se.enkanal.routing.rule.Upshot;
import se.enkanal.routing.simulation.Incident;
import se.enkanal.routing.verdict.store.Packing;

/** Of an announced verdict only what a comparison needs: the traces are most of it, and are passed by. */
final class IncidentRow {

    private static final ObjectReader ASSESSED = EventJson.MAPPER.readerFor(Assessed.class);
    private static final ObjectReader TEXTS = EventJson.MAPPER.readerFor(new TypeReference<Map<String, String>>() {});
    private static final ObjectReader TIMES = EventJson.MAPPER.readerFor(new TypeReference<Map<String, Instant>>() {});

    record Assessed(
            String reference, Organisation organisation, Instant receivedAt, Facts facts, List<TrackUpshot> tracks) {}

    record TrackUpshot(
            String track,
            Outcome outcome,
            Risk risk,
            String informDataSubjects,
            List<Stage> stages,
            Track.IfNotified ifNotified) {

        Upshot upshot() {
            return new Upshot(
                    track,
                    outcome,
                    risk,
                    informDataSubjects,
                    stages == null ? List.of() : stages,
                    ifNotified == null ? List.of() : ifNotified.stages());
        }
    }

    static Incident read(Row row) {
        try {
            Assessed assessed =
                    ASSESSED.readValue(Packing.unpack(row.getBuffer("assessed").getBytes()));
            return new Incident(
                    row.getUUID("report_id"),
                    assessed.reference(),
                    assessed.organisation(),
                    assessed.receivedAt(),
                    row.getOffsetDateTime("said_at").toInstant(),
                    row.getOffsetDateTime("judged_at").toInstant(),
                    assessed.facts(),
                    assessed.tracks().stream().map(TrackUpshot::upshot).toList(),
                    handling(row));
        } catch (IOException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static Handling handling(Row row) throws IOException {
        UUID report = row.getUUID("report_id");
        if (row.getLong("version") == null) {
            return Handling.none(report);
        }
        return new Handling(
                report,
                row.getLong("version"),
                row.getBoolean("not_a_report"),
                TEXTS.readValue(row.getString("decided")),
                TIMES.readValue(row.getString("anchors")),
                TIMES.readValue(row.getString("submitted")));
    }

    private IncidentRow() {}
}

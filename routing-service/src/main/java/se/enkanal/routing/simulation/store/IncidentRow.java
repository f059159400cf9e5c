package se.enkanal.routing.simulation.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.mutiny.sqlclient.Row;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.outbox.EventJson;
import se.enkanal.routing.handling.Handling;
import se.enkanal.routing.rule.Times;
import se.enkanal.routing.rule.Upshot;
import se.enkanal.routing.simulation.Incident;
import se.enkanal.routing.simulation.Owner;
import se.enkanal.routing.verdict.Demand;
import se.enkanal.routing.verdict.store.Packing;

/** What a comparison needs of a verdict, beside its handling. An early verdict has only the whole, packed. */
final class IncidentRow {

    private static final ObjectReader FACTS = EventJson.MAPPER.readerFor(Facts.class);
    private static final ObjectReader TEXTS = EventJson.MAPPER.readerFor(new TypeReference<Map<String, String>>() {});
    private static final ObjectReader TIMES = EventJson.MAPPER.readerFor(new TypeReference<Map<String, Instant>>() {});

    static Incident read(Row row, Known known) {
        try {
            return row.getString("demands") == null ? unpacked(row) : narrow(row, known);
        } catch (IOException | EventJson.Unreadable damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static Incident narrow(Row row, Known known) throws IOException {
        return new Incident(
                row.getUUID("report_id"),
                new Owner(row.getString("organisation"), row.getString("operator")),
                times(row, row.getOffsetDateTime("received_at").toInstant()),
                known.scope(row.getString("scope")),
                FACTS.readValue(row.getString("facts")),
                known.demands(row.getString("demands")),
                handling(row));
    }

    private static Incident unpacked(Row row) throws IOException, EventJson.Unreadable {
        var whole = (ReportAssessed) EventJson.read(
                ReportAssessed.TYPE, Packing.unpack(row.getBuffer("assessed").getBytes()));
        return new Incident(
                whole.reportId(),
                new Owner(whole.organisation().id(), whole.organisation().operator()),
                times(row, whole.receivedAt()),
                whole.organisation().scope(),
                whole.facts(),
                whole.tracks().stream().map(Upshot::of).map(Demand::of).toList(),
                handling(row));
    }

    private static Times times(Row row, Instant receivedAt) {
        return new Times(
                receivedAt,
                row.getOffsetDateTime("said_at").toInstant(),
                Optional.empty(),
                row.getOffsetDateTime("judged_at").toInstant());
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

package se.enkanal.intake.report.store;

import static java.time.ZoneOffset.UTC;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented;
import se.enkanal.secret.DataKey;

/** What was added to reports after they came. */
@Singleton
public class Supplements {

    private static final String ADD =
            """
            insert into supplement (event_id, report_id, version, at, author, facts, changed, text)
            values ($1, $2, $3, $4, $5, cast($6::text as jsonb), $7, $8)
            """;

    private static final String TEXTS =
            "select event_id, text from supplement where report_id = $1 and text is not null order by version";

    /** {@code text} is a handler's note, null where there is none. */
    public Uni<Void> add(SqlConnection tx, UUID eventId, ReportSupplemented event, String text, DataKey key) {
        var sealed = key.seal(part(eventId), text);
        return tx.preparedQuery(ADD)
                .execute(Tuple.tuple()
                        .addUUID(eventId)
                        .addUUID(event.reportId())
                        .addLong(event.version())
                        .addOffsetDateTime(event.at().atOffset(UTC))
                        .addString(event.by().name())
                        .addString(FactsJson.write(event.facts()))
                        .addArrayOfString(event.changed().toArray(String[]::new))
                        .addValue(sealed == null ? null : Buffer.buffer(sealed)))
                .replaceWithVoid();
    }

    public Uni<List<String>> texts(SqlConnection tx, UUID reportId, DataKey key) {
        return tx.preparedQuery(TEXTS).execute(Tuple.of(reportId)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> key.open(
                        part(row.getUUID("event_id")), row.getBuffer("text").getBytes()))
                .toList());
    }

    private static String part(UUID eventId) {
        return "supplement/" + eventId;
    }
}

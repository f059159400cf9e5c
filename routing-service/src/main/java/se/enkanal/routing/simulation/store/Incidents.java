package se.enkanal.routing.simulation.store;

import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Cursor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.enkanal.routing.simulation.Incident;

/** Stored incidents as last judged, read with a cursor. */
@ApplicationScoped
public class Incidents {

    private static final int BATCH = 500;
    // An id begins with the instant of its receipt, so that the key itself finds a period.
    private static final String OF_PERIOD =
            """
            select verdict.report_id, verdict.judged_at, verdict.said_at, verdict.assessed,
                   handling.version, handling.not_a_report,
                   cast(handling.decided as text) as decided,
                   cast(handling.anchors as text) as anchors,
                   cast(handling.submitted as text) as submitted
              from verdicts verdict
              left join handlings handling using (report_id)
             where verdict.report_id >= $1 and verdict.report_id < $2
               and (verdict.organisation = any($3) or verdict.operator = any($3) or verdict.organisation is null)
               and not exists (select from verdicts newer
                                where newer.report_id = verdict.report_id and newer.version > verdict.version)
            """;

    private final Pool pool;

    Incidents(Pool pool) {
        this.pool = pool;
    }

    /** Hands over batches still packed, so that unpacking them is the worker's work and not the event loop's. */
    public <T> Uni<T> read(
            Instant from, Instant until, String[] organisations, Function<Multi<Batch>, Uni<T>> reading) {
        return pool.withTransaction(tx -> tx.prepare(OF_PERIOD).chain(prepared -> {
            var cursor = prepared.cursor(Tuple.of(firstId(from), firstId(until), organisations));
            return reading.apply(batches(cursor)).call(cursor::close);
        }));
    }

    /** Some rows, not yet read. */
    public static final class Batch {
        private final RowSet<Row> rows;

        private Batch(RowSet<Row> rows) {
            this.rows = rows;
        }

        public List<Incident> incidents() {
            return stream(rows.spliterator(), false).map(IncidentRow::read).toList();
        }
    }

    private static Multi<Batch> batches(Cursor cursor) {
        return Multi.createBy()
                .repeating()
                .uni(() -> cursor.read(BATCH))
                .whilst(rows -> cursor.hasMore())
                .map(Batch::new);
    }

    /** Nothing that was received at the instant has a smaller id. */
    private static UUID firstId(Instant at) {
        return new UUID(at.toEpochMilli() << 16, 0);
    }
}

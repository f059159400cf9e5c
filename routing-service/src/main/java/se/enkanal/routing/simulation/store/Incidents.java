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
    private static final String OF_NEWEST =
            """
            select verdict.report_id, verdict.judged_at, verdict.said_at, verdict.received_at,
                   verdict.organisation, verdict.operator, verdict.scope, verdict.facts, verdict.demands,
                   case when verdict.demands is null then verdict.assessed end as assessed,
                   handling.version, handling.not_a_report,
                   cast(handling.decided as text) as decided,
                   cast(handling.anchors as text) as anchors,
                   cast(handling.submitted as text) as submitted
              from verdicts verdict
              left join handlings handling using (report_id)
             where not exists (select from verdicts newer
                                where newer.report_id = verdict.report_id and newer.version > verdict.version)
            """;
    // An id begins with the instant of its receipt, so that the key itself finds a period.
    private static final String OF_PERIOD = OF_NEWEST
            + """
               and verdict.report_id >= $1 and verdict.report_id < $2
               and ($3::text[] is null or verdict.organisation = any($3) or verdict.operator = any($3) or verdict.organisation is null)
            """;
    private static final String OF_REPORTS = OF_NEWEST + " and verdict.report_id = any($1)";

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

    /** These, in no order. */
    public Uni<Batch> of(List<UUID> reports) {
        return pool.preparedQuery(OF_REPORTS)
                .execute(Tuple.of(reports.toArray(UUID[]::new)))
                .map(rows -> new Batch(rows, new Known()));
    }

    /** Some rows, not yet read. */
    public static final class Batch {
        private final RowSet<Row> rows;
        private final Known known;

        private Batch(RowSet<Row> rows, Known known) {
            this.rows = rows;
            this.known = known;
        }

        public List<Incident> incidents() {
            return stream(rows.spliterator(), false)
                    .map(row -> IncidentRow.read(row, known))
                    .toList();
        }
    }

    private static Multi<Batch> batches(Cursor cursor) {
        var known = new Known();
        return Multi.createBy()
                .repeating()
                .uni(() -> cursor.read(BATCH))
                .whilst(rows -> cursor.hasMore())
                .map(rows -> new Batch(rows, known));
    }

    /** Nothing that was received at the instant has a smaller id. */
    private static UUID firstId(Instant at) {
        return new UUID(at.toEpochMilli() << 16, 0);
    }
}

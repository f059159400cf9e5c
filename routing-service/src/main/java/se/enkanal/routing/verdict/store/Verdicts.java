package se.enkanal.routing.verdict.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import se.enkanal.contracts.Event;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.outbox.Announcement;
import se.enkanal.outbox.EventJson;
import se.enkanal.routing.verdict.Ruling;
import se.enkanal.routing.verdict.WholeTrace;

/** Every verdict of every report, as it was announced. */
@ApplicationScoped
public class Verdicts {

    private static final String ADD =
            """
            insert into verdicts (report_id, version, report_version, judged_at, said_at, announced_as, organisation, operator,
                                  assessed, trace, received_at, scope, facts, demands)
            select report_id, version, report_version, judged_at, said_at, announced_as, organisation, operator, assessed, trace,
                   received_at, scope, facts, demands
              from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::timestamptz[], $5::timestamptz[], $6::uuid[],
                          $7::text[], $8::text[], $9::bytea[], $10::bytea[],
                          $11::timestamptz[], $12::text[], $13::text[], $14::text[])
                   as row (report_id, version, report_version, judged_at, said_at, announced_as, organisation, operator,
                           assessed, trace, received_at, scope, facts, demands)
                on conflict do nothing
            returning report_id
            """;

    private static final String LATEST =
            """
            select distinct on (report_id) said_at, announced_as, assessed, trace
              from verdicts
             where report_id = any($1)
             order by report_id, version desc
            """;

    // The first verdict stands for the report: whoever judges it anew holds that row, and the next one waits.
    private static final String HOLD =
            """
            select report_id
              from verdicts
             where report_id = any($1) and version = 1
             order by report_id
               for update
            """;
    private static final String OF =
            """
            select said_at, announced_as, assessed, trace
              from verdicts
             where report_id = $1
             order by version desc
            """;

    private final Pool pool;

    Verdicts(Pool pool) {
        this.pool = pool;
    }

    /** What came of storing: what is now to be announced, and the reports that already had such a verdict. */
    public record Stored(List<Announcement> announcements, Set<UUID> known) {}

    /** Stores them in one statement, each exactly as it is announced. */
    public Uni<Stored> add(SqlConnection tx, List<Ruling> rulings, BiFunction<Event, String, Announcement> announcing) {
        var rows = rulings.stream()
                .map(ruling -> new VerdictRow(ruling, announcing.apply(ruling.assessed(), ruling.traceparent())))
                .toList();
        return tx.preparedQuery(ADD).execute(columns(rows)).map(returned -> {
            var added = stream(returned.spliterator(), false)
                    .map(row -> row.getUUID("report_id"))
                    .collect(toSet());
            return new Stored(
                    rows.stream()
                            .filter(row -> added.contains(row.reportId()))
                            .map(VerdictRow::announcement)
                            .toList(),
                    rows.stream()
                            .map(VerdictRow::reportId)
                            .filter(report -> !added.contains(report))
                            .collect(toSet()));
        });
    }

    /** The newest verdict of each report that has one. */
    public Uni<Map<UUID, StoredVerdict>> latest(SqlConnection tx, Collection<UUID> reports) {
        return tx.preparedQuery(LATEST)
                .execute(Tuple.of(reports.toArray(UUID[]::new)))
                .map(rows -> stream(rows.spliterator(), false)
                        .map(Verdicts::stored)
                        .collect(toMap(each -> each.assessed().reportId(), Function.identity())));
    }

    /** The newest of each, which nobody else can follow up until this transaction has ended. */
    public Uni<Map<UUID, StoredVerdict>> held(SqlConnection tx, Collection<UUID> reports) {
        return tx.preparedQuery(HOLD)
                .execute(Tuple.of(reports.toArray(UUID[]::new)))
                .chain(() -> latest(tx, reports));
    }

    /** Every verdict of a report, newest first. */
    public Uni<List<StoredVerdict>> of(UUID report) {
        return pool.preparedQuery(OF).execute(Tuple.of(report)).map(rows -> stream(rows.spliterator(), false)
                .map(Verdicts::stored)
                .toList());
    }

    private static Tuple columns(List<VerdictRow> rows) {
        var columns = Tuple.tuple();
        columns.addArrayOfUUID(column(rows, VerdictRow::reportId, UUID[]::new));
        columns.addArrayOfLong(column(rows, row -> row.assessed().version(), Long[]::new));
        columns.addArrayOfLong(column(rows, row -> row.assessed().reportVersion(), Long[]::new));
        columns.addArrayOfOffsetDateTime(
                column(rows, row -> row.assessed().at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new));
        columns.addArrayOfOffsetDateTime(
                column(rows, row -> row.ruling().saidAt().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new));
        columns.addArrayOfUUID(column(rows, row -> row.announcement().id(), UUID[]::new));
        columns.addArrayOfString(
                column(rows, row -> row.assessed().organisation().id(), String[]::new));
        columns.addArrayOfString(
                column(rows, row -> row.assessed().organisation().operator(), String[]::new));
        try (var packing = new Packing()) {
            columns.addValue(column(rows, row -> packing.pack(row.announcement().payload()), Buffer[]::new));
            columns.addValue(
                    column(rows, row -> packing.pack(row.ruling().trace().text().getBytes(UTF_8)), Buffer[]::new));
        }
        columns.addArrayOfOffsetDateTime(
                column(rows, row -> row.assessed().receivedAt().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new));
        columns.addArrayOfString(column(rows, VerdictRow::scope, String[]::new));
        columns.addArrayOfString(column(rows, VerdictRow::facts, String[]::new));
        columns.addArrayOfString(column(rows, VerdictRow::demands, String[]::new));
        return columns;
    }

    private static <T> T[] column(List<VerdictRow> rows, Function<VerdictRow, T> of, IntFunction<T[]> array) {
        return rows.stream().map(of).toArray(array);
    }

    private static StoredVerdict stored(Row row) {
        try {
            return new StoredVerdict(
                    (ReportAssessed) EventJson.read(
                            ReportAssessed.TYPE,
                            Packing.unpack(row.getBuffer("assessed").getBytes())),
                    WholeTrace.parse(
                            new String(Packing.unpack(row.getBuffer("trace").getBytes()), UTF_8)),
                    row.getUUID("announced_as"),
                    row.getOffsetDateTime("said_at").toInstant());
        } catch (EventJson.Unreadable damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}

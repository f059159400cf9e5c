package se.enkanal.routing.verdict.store;

import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.enkanal.routing.verdict.Ruling;

/** When time will change the answer about a report: at most one row each. */
@ApplicationScoped
public class Rejudges {

    private static final String PLAN =
            """
            insert into rejudges (report_id, at)
            select report_id, at
              from unnest($1::uuid[], $2::timestamptz[]) as row (report_id, at)
                on conflict (report_id) do update set at = excluded.at
            """;

    private static final String CANCEL = "delete from rejudges where report_id = any($1)";

    // A row that a supplement is just cancelling, or another replica holds, is passed by.
    private static final String CLAIM =
            """
            delete from rejudges
             where report_id in (select report_id
                                   from rejudges
                                  where at <= $1
                                  order by at
                                  limit $2
                                    for update skip locked)
            returning report_id, at
            """;

    /** A report whose answer time has changed, and when it did. */
    public record Due(UUID reportId, Instant at) {}

    /** For those whose answer will change by itself. */
    public Uni<Void> plan(SqlConnection tx, List<Ruling> rulings) {
        var changing = rulings.stream()
                .filter(ruling -> ruling.changesAt().isPresent())
                .toList();
        if (changing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Tuple.tuple();
        columns.addArrayOfUUID(
                changing.stream().map(each -> each.assessed().reportId()).toArray(UUID[]::new));
        columns.addArrayOfOffsetDateTime(changing.stream()
                .map(each -> each.changesAt().orElseThrow().atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new));
        return tx.preparedQuery(PLAN).execute(columns).replaceWithVoid();
    }

    /** Newer facts replace them. Waits for a replica that is judging one of them at this moment. */
    public Uni<Void> cancel(SqlConnection tx, Collection<UUID> reports) {
        return tx.preparedQuery(CANCEL)
                .execute(Tuple.of(reports.toArray(UUID[]::new)))
                .replaceWithVoid();
    }

    /** Takes what is due, for this transaction alone. */
    public Uni<List<Due>> claim(SqlConnection tx, Instant now, int most) {
        return tx.preparedQuery(CLAIM)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), most))
                .map(rows -> stream(rows.spliterator(), false)
                        .map(row -> new Due(
                                row.getUUID("report_id"),
                                row.getOffsetDateTime("at").toInstant()))
                        .toList());
    }
}

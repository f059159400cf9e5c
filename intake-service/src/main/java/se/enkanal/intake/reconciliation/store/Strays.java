package se.enkanal.intake.reconciliation.store;

import static java.time.ZoneOffset.UTC;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import se.enkanal.intake.reconciliation.Reconciliation;

/** The reports that should have become cases. Any number of replicas look; each row is one's at a time. */
@Singleton
public class Strays {

    private static final int BATCH = 200;

    /** Looks through what has come since the last look, up to the mark; another's look is not waited for. */
    private static final String LOOK =
            """
            with last as (
                select mark from reconciliation for update skip locked
            ), come as (
                select id, opened_at from report, last where id >= last.mark and id < $1
            ), strays as (
                insert into stray (report_id, next_at)
                select id, $2 from come where opened_at is null
                on conflict do nothing
            )
            update reconciliation
               set mark = greatest(reconciliation.mark, $1), received = received + (select count(*) from come)
             where exists (select from last)
            """;

    private static final String FORGET_FOUND =
            """
            delete from stray using report where report.id = stray.report_id and report.opened_at is not null
            """;

    private static final String CLAIM =
            """
            select report.id, announced, organisation, unit, coalesce(received_facts, report.facts)::text as facts,
                   received_at, channel, language, attempts,
                   exists (select from outbox where outbox.id = report.announced) as on_its_way,
                   added.event_id, added.version, added.at, added.author, added.facts::text as added_facts,
                   added.changed
              from stray
              join report on report.id = stray.report_id
              left join lateral (select * from supplement where report_id = report.id
                                  order by version desc limit 1) as added on true
             where next_at <= $1
             order by next_at
             limit $2
               for update of stray skip locked
            """;

    private static final String WAIT =
            """
            update stray
               set next_at = wait.next_at, attempts = wait.attempts
              from unnest($1::uuid[], $2::timestamptz[], $3::int[]) as wait (report_id, next_at, attempts)
             where stray.report_id = wait.report_id
            """;

    private static final String COUNT =
            """
            select reconciliation.received + (select count(*) from report where id >= mark) as received,
                   count(waiting.*) as waiting,
                   min(waiting.received_at) as oldest,
                   count(waiting.*) filter (where waiting.received_at < $1) as gap
              from reconciliation
              left join lateral (
                  select received_at from report where id >= mark and opened_at is null
                  union all
                  select received_at from stray join report on report.id = stray.report_id where opened_at is null
              ) as waiting on true
             group by reconciliation.received, mark
            """;

    private final Pool pool;

    Strays(Pool pool) {
        this.pool = pool;
    }

    public Uni<Void> look(SqlConnection tx, UUID mark, Instant now) {
        return tx.preparedQuery(LOOK)
                .execute(Tuple.of(mark, now.atOffset(UTC)))
                .chain(() -> tx.preparedQuery(FORGET_FOUND).execute())
                .replaceWithVoid();
    }

    /** Those whose time has come, held until the transaction ends. */
    public Uni<List<Stray>> claim(SqlConnection tx, Instant now) {
        return tx.preparedQuery(CLAIM)
                .execute(Tuple.of(now.atOffset(UTC), BATCH))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(StrayRow::toStray)
                        .toList());
    }

    /** When each is to be looked at again. */
    public record Wait(UUID reportId, Instant until, int attempts) {}

    public Uni<Void> wait(SqlConnection tx, List<Wait> waits) {
        return tx.preparedQuery(WAIT)
                .execute(Tuple.tuple()
                        .addArrayOfUUID(waits.stream().map(Wait::reportId).toArray(UUID[]::new))
                        .addArrayOfOffsetDateTime(waits.stream()
                                .map(wait -> wait.until().atOffset(UTC))
                                .toArray(OffsetDateTime[]::new))
                        .addArrayOfInteger(waits.stream().map(Wait::attempts).toArray(Integer[]::new)))
                .replaceWithVoid();
    }

    public Uni<Reconciliation> count(Instant now, Duration within) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(now.minus(within).atOffset(UTC)))
                .map(rows -> rows.iterator().next())
                .map(row -> new Reconciliation(
                        row.getLong("received"),
                        row.getLong("received") - row.getLong("waiting"),
                        row.getLong("waiting"),
                        Optional.ofNullable(row.getOffsetDateTime("oldest"))
                                .map(oldest -> Duration.between(oldest.toInstant(), now)
                                        .toSeconds())
                                .orElse(0L),
                        row.getLong("gap")));
    }
}

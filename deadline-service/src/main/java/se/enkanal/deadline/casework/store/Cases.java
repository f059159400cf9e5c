package se.enkanal.deadline.casework.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static java.util.stream.StreamSupport.stream;
import static se.enkanal.deadline.store.Columns.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Ownership;
import se.enkanal.deadline.store.Columns;

/** The cases, each with its clocks. Locks are taken on cases alone and in the order of their ids. */
@Singleton
public class Cases {

    private static final String PUT_ASIDE =
            """
            update case_file set next_at = $2
             where report_id = (select report_id from case_file where next_at <= $1 order by next_at, report_id limit 1)
            """;

    /** Case, clocks and audit entry in one round trip; what is there already is left alone and not answered. */
    private static final String OPEN =
            """
            with opened as (
                insert into case_file (report_id, version, verdict_version, reference, organisation, operator, received_at,
                                       opened_at, status, planned_from, operators, registered, due_at, next_at, verdict)
                select report_id, version, verdict_version, reference, organisation, operator, received_at,
                       $1::timestamptz, 'OPEN', planned_from, operators, registered, due_at, next_at, cast(verdict as jsonb)
                  from unnest($2::uuid[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[],
                              $8::timestamptz[], $9::timestamptz[], $10::boolean[], $11::boolean[], $12::timestamptz[],
                              $13::timestamptz[], $14::text[])
                       as new (report_id, version, verdict_version, reference, organisation, operator, received_at,
                               planned_from, operators, registered, due_at, next_at, verdict)
                 order by report_id
                on conflict do nothing
                returning report_id, organisation
            ), clocks as (
                insert into clock (%1$s)
                select %1$s
                  from unnest($16::uuid[], $17::text[], $18::text[], $19::text[], $20::text[], $21::text[],
                              $22::timestamptz[], $23::boolean[], $24::timestamptz[], $25::text[], $26::bigint[],
                              $27::timestamptz[], $28::text[], $29::text[], $30::boolean[], $31::boolean[])
                       as new (%1$s)
                  join opened using (report_id)
            ), audited as (
                insert into audit_entry (id, report_id, organisation, at, action, detail)
                select id, report_id, organisation, $1, 'CaseOpened', '{}'
                  from unnest($2::uuid[], $15::uuid[]) as new (report_id, id)
                  join opened using (report_id)
            )
            select report_id from opened
            """
                    .formatted(ClockRow.COLUMNS);

    private static final String LOCK =
            "select %s from case_file where report_id = any($1) order by report_id for update"
                    .formatted(CaseRow.COLUMNS);

    private static final String FIND = "select %s from case_file where report_id = any($1)".formatted(CaseRow.COLUMNS);

    /** Any number of replicas claim at once; each gets cases that no other holds. */
    private static final String CLAIM =
            """
            select %s from case_file where next_at <= $1 order by next_at, report_id limit $2 for update skip locked
            """
                    .formatted(CaseRow.COLUMNS);

    private static final String CLOCKS =
            "select %s from clock where report_id = any($1) order by report_id, track, due_at, stage"
                    .formatted(ClockRow.COLUMNS);

    private static final String STANDING =
            """
            select distinct on (report_id, track) %s from decision
             where report_id = any($1) and ruling <> 'NOT_A_REPORT'
             order by report_id, track, decided_at desc, id desc
            """
                    .formatted(DecisionRow.COLUMNS);

    private static final String SAVE =
            """
            update case_file
               set version = new.version, verdict_version = new.verdict_version, status = new.status,
                   planned_from = new.planned_from, operators = new.operators, registered = new.registered,
                   due_at = new.due_at, next_at = new.next_at
              from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::text[], $5::timestamptz[], $6::boolean[],
                          $7::boolean[], $8::timestamptz[], $9::timestamptz[])
                   as new (report_id, version, verdict_version, status, planned_from, operators, registered, due_at, next_at)
             where case_file.report_id = new.report_id
            """;

    private static final String SAVE_CLOCKS =
            """
            insert into clock (%1$s)
            select %1$s
              from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[],
                          $8::boolean[], $9::timestamptz[], $10::text[], $11::bigint[], $12::timestamptz[], $13::text[],
                          $14::text[], $15::boolean[], $16::boolean[])
                   as new (%1$s)
            on conflict (report_id, track, stage) do update
               set anchor = excluded.anchor, within = excluded.within, lagrum = excluded.lagrum,
                   start_at = excluded.start_at, confirmed = excluded.confirmed, met_at = excluded.met_at,
                   waived = excluded.waived, reminded = excluded.reminded, due_at = excluded.due_at, state = excluded.state,
                   postponement = excluded.postponement, postponed = excluded.postponed,
                   reason_if_late = excluded.reason_if_late
            """
                    .formatted(ClockRow.COLUMNS);

    private static final String SAVE_VERDICTS =
            """
            update case_file set verdict = cast(new.verdict as jsonb)
              from unnest($1::uuid[], $2::text[]) as new (report_id, verdict)
             where case_file.report_id = new.report_id
            """;

    private final Pool pool;

    Cases(Pool pool) {
        this.pool = pool;
    }

    /** Opens each that is not there yet and answers which those were. {@code auditIds} are in the order of the files. */
    public Uni<Set<UUID>> open(SqlConnection tx, List<CaseFile> files, List<UUID> auditIds, Instant at) {
        var columns = Columns.of(files).timestamp(at);
        columns.uuid(CaseFile::reportId)
                .number(CaseFile::version)
                .number(file -> file.verdict().version())
                .text(file -> file.verdict().reference())
                .text(file -> file.verdict().organisation().id())
                .text(file -> file.verdict().organisation().operator())
                .time(file -> file.verdict().receivedAt())
                .time(CaseFile::plannedFrom)
                .flag(Ownership::shared)
                .flag(CaseFile::belongsInTheRegister)
                .time(file -> file.dueAt().orElse(null))
                .time(file -> file.nextAt().orElse(null))
                .text(file -> CaseRow.json(file.verdict()))
                .then(auditIds)
                .uuid(id -> id);
        ClockRow.columns(columns, files.stream().flatMap(ClockRow::of).toList());
        return tx.preparedQuery(OPEN).execute(columns.tuple()).map(Cases::ids);
    }

    /** The cases under these ids, held until the transaction ends. */
    public Uni<List<CaseFile>> lock(SqlConnection tx, Collection<UUID> ids) {
        return tx.preparedQuery(LOCK)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .chain(rows -> whole(tx, rows));
    }

    public Uni<List<CaseFile>> find(SqlConnection tx, Collection<UUID> ids) {
        return tx.preparedQuery(FIND)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .chain(rows -> whole(tx, rows));
    }

    /** Cases that time asks something of, the longest waiting first, held until the transaction ends. */
    public Uni<List<CaseFile>> claimDue(SqlConnection tx, Instant now, int most) {
        return tx.preparedQuery(CLAIM).execute(Tuple.of(utc(now), most)).chain(rows -> whole(tx, rows));
    }

    /** Lets the case that is first in turn wait until then. */
    public Uni<Void> putAsideFirstDue(Instant now, Instant until) {
        return pool.preparedQuery(PUT_ASIDE)
                .execute(Tuple.of(utc(now), utc(until)))
                .replaceWithVoid();
    }

    /** Stores how cases that this transaction holds now stand. */
    public Uni<Void> save(SqlConnection tx, List<CaseFile> files) {
        return saveFiles(tx, files).chain(() -> saveClocks(tx, files));
    }

    /** Stores their newest verdicts. */
    public Uni<Void> saveVerdicts(SqlConnection tx, List<CaseFile> files) {
        var columns = Columns.of(files).uuid(CaseFile::reportId).text(file -> CaseRow.json(file.verdict()));
        return tx.preparedQuery(SAVE_VERDICTS).execute(columns.tuple()).replaceWithVoid();
    }

    private Uni<Void> saveFiles(SqlConnection tx, List<CaseFile> files) {
        var columns = Columns.of(files)
                .uuid(CaseFile::reportId)
                .number(CaseFile::version)
                .number(file -> file.verdict().version())
                .code(CaseFile::status)
                .time(CaseFile::plannedFrom)
                .flag(Ownership::shared)
                .flag(CaseFile::belongsInTheRegister)
                .time(file -> file.dueAt().orElse(null))
                .time(file -> file.nextAt().orElse(null));
        return tx.preparedQuery(SAVE).execute(columns.tuple()).replaceWithVoid();
    }

    private Uni<Void> saveClocks(SqlConnection tx, List<CaseFile> files) {
        var rows = files.stream().flatMap(ClockRow::of).toList();
        var columns = Columns.of(rows);
        ClockRow.columns(columns, rows);
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(SAVE_CLOCKS).execute(columns.tuple()).replaceWithVoid();
    }

    private Uni<List<CaseFile>> whole(SqlConnection tx, RowSet<Row> files) {
        var ids = Tuple.of(ids(files).toArray(UUID[]::new));
        return files.size() == 0
                ? Uni.createFrom().item(List.of())
                : tx.preparedQuery(CLOCKS).execute(ids).chain(clocks -> tx.preparedQuery(STANDING)
                        .execute(ids)
                        .map(decisions -> assembled(files, clocks, decisions)));
    }

    private static List<CaseFile> assembled(RowSet<Row> files, RowSet<Row> clocks, RowSet<Row> decisions) {
        var clocksOf = stream(clocks.spliterator(), false)
                .map(ClockRow::from)
                .collect(groupingBy(ClockRow::reportId, mapping(ClockRow::clock, toList())));
        var standingOf = stream(decisions.spliterator(), false)
                .collect(groupingBy(row -> row.getUUID("report_id"), mapping(DecisionRow::from, toList())));
        return stream(files.spliterator(), false)
                .map(row -> {
                    var id = row.getUUID("report_id");
                    return CaseRow.from(
                            row, clocksOf.getOrDefault(id, List.of()), standingOf.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private static Set<UUID> ids(RowSet<Row> rows) {
        return stream(rows.spliterator(), false)
                .map(row -> row.getUUID("report_id"))
                .collect(toUnmodifiableSet());
    }
}

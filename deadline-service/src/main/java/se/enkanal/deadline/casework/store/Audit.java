package se.enkanal.deadline.casework.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.enkanal.contracts.Ids;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Dossier.Entry;
import se.enkanal.deadline.store.Columns;

/** Who did what when, written in the transaction of what was done. Only codes, ids and times; no text anybody wrote. */
@Singleton
public class Audit {

    private static final String ADD =
            """
            insert into audit_entry (id, report_id, organisation, at, actor, action, detail)
            select id, report_id, organisation, at, actor, action, cast(detail as jsonb)
              from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::uuid[], $6::text[], $7::text[])
                   as new (id, report_id, organisation, at, actor, action, detail)
            """;

    /** What was done to a case, by its reporter too, without who only looked. */
    private static final String HISTORY =
            """
            select report_id, at, action, actor.name as done_by, cast(detail as text) as detail
              from audit_entry left join actor on actor.id = audit_entry.actor
             where report_id = any($1) and action <> 'CaseRead'
             union all
            select report_id, at, action, null, '{}' from reporter_news where report_id = any($1)
             order by at
            """;

    /** What the service did by itself to each of the cases. */
    public Uni<Void> byItself(SqlConnection tx, List<CaseFile> files, String action, Instant now) {
        return addAll(
                tx,
                files.stream()
                        .map(file -> AuditEntry.byItself(file, action, "{}", now))
                        .toList());
    }

    public Uni<Void> addAll(SqlConnection tx, List<AuditEntry> entries) {
        var columns = Columns.of(entries)
                .uuid(entry -> Ids.newId(entry.at()))
                .uuid(AuditEntry::reportId)
                .text(AuditEntry::organisation)
                .time(AuditEntry::at)
                .uuid(AuditEntry::actor)
                .text(AuditEntry::action)
                .text(AuditEntry::detail);
        return entries.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(ADD).execute(columns.tuple()).replaceWithVoid();
    }

    public Uni<Map<UUID, List<Entry>>> historyOf(SqlConnection tx, UUID[] reportIds) {
        return tx.preparedQuery(HISTORY).execute(Tuple.of(reportIds)).map(rows -> stream(rows.spliterator(), false)
                .collect(groupingBy(row -> row.getUUID("report_id"), mapping(Audit::entry, toList()))));
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getOffsetDateTime("at").toInstant(),
                row.getString("action"),
                row.getString("done_by"),
                row.getString("detail"));
    }
}

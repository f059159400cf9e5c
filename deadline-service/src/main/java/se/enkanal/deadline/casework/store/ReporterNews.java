package se.enkanal.deadline.casework.store;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.enkanal.contracts.Event;
import se.enkanal.deadline.store.Columns;
import se.enkanal.outbox.Incoming;

/** What reporters did after reporting. */
@Singleton
public class ReporterNews {

    private static final String ADD =
            """
            insert into reporter_news (event_id, report_id, action, at)
            select event_id, report_id, action, at
              from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[]) as new (event_id, report_id, action, at)
            on conflict do nothing
            """;

    private static final String UNREAD =
            """
            select distinct report_id from reporter_news
             where report_id = any($1)
               and not exists (select from audit_entry
                                where audit_entry.report_id = reporter_news.report_id and action = 'CaseRead'
                                  and audit_entry.at > reporter_news.at)
            """;

    /** Notes each once, however often it is said. */
    public Uni<Void> add(SqlConnection tx, List<Incoming> events) {
        var columns = Columns.of(events)
                .uuid(incoming -> incoming.envelope().id())
                .uuid(incoming -> UUID.fromString(incoming.event().key()))
                .text(incoming -> action(incoming.event()))
                .time(incoming -> incoming.event().at());
        return tx.preparedQuery(ADD).execute(columns.tuple()).replaceWithVoid();
    }

    /** Those of the reports whose case nobody has opened since. */
    public Uni<Set<UUID>> unread(SqlConnection tx, List<UUID> reportIds) {
        return tx.preparedQuery(UNREAD)
                .execute(Tuple.of(reportIds.toArray(UUID[]::new)))
                .map(rows -> stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("report_id"))
                        .collect(toUnmodifiableSet()));
    }

    /** As the history names it. */
    private static String action(Event event) {
        return event.getClass().getSimpleName();
    }
}

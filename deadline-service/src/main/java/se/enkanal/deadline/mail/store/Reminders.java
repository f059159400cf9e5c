package se.enkanal.deadline.mail.store;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.enkanal.deadline.mail.FiredReminder;
import se.enkanal.deadline.store.Columns;

/** Proof that reminders fired. */
@Singleton
public class Reminders {

    private static final String PROVE =
            """
            insert into reminder (id, report_id, track, stage, kind, due_at, time_left, planned, should_have_fired_at,
                                  fired_at)
            select id, report_id, track, stage, kind, due_at, time_left, planned, should_have_fired_at, fired_at
              from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[],
                          $8::boolean[], $9::timestamptz[], $10::timestamptz[])
                   as new (id, report_id, track, stage, kind, due_at, time_left, planned, should_have_fired_at, fired_at)
            on conflict on constraint reminder_once do nothing
            returning id
            """;

    /** Answers which fired for the first time: a date moved away and back reminds of a rung once. */
    public Uni<Set<UUID>> prove(SqlConnection tx, List<FiredReminder> fired) {
        var columns = Columns.of(fired)
                .uuid(FiredReminder::id)
                .uuid(each -> each.file().reportId())
                .text(each -> each.reminder().track())
                .text(each -> each.reminder().stage())
                .code(each -> each.reminder().kind())
                .time(each -> each.reminder().dueAt())
                .text(each -> each.reminder().left().toString())
                .flag(each -> each.reminder().planned())
                .time(each -> each.reminder().shouldHaveFiredAt())
                .time(FiredReminder::at);
        return tx.preparedQuery(PROVE).execute(columns.tuple()).map(rows -> stream(rows.spliterator(), false)
                .map(row -> row.getUUID("id"))
                .collect(toUnmodifiableSet()));
    }
}

package se.enkanal.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.enkanal.contracts.Event;
import se.enkanal.contracts.Ids;

/** Announces in the caller's transaction: what is rolled back is never said. */
@ApplicationScoped
public class Outbox {

    private static final String ADD =
            """
            insert into outbox (shard, id, topic, key, type, payload, at, traceparent, headers)
            select shard, id, topic, key, type, payload, at, traceparent, cast(headers as jsonb)
              from unnest($1::smallint[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::bytea[],
                          $7::timestamptz[], $8::text[], $9::text[])
                   with ordinality as row (shard, id, topic, key, type, payload, at, traceparent, headers, position)
             order by position
            """;

    /** The row for an event, with a new id and the next step of the trace. */
    public Announcement prepare(Event event, String traceparent) {
        return prepare(Ids.newId(event.at()), event, traceparent);
    }

    /** The row for an event that already has its id, so that it can be said again as the same event. */
    public Announcement prepare(UUID id, Event event, String traceparent) {
        return new Announcement(
                id,
                Announcement.shardOf(event.key()),
                event.topic(),
                event.key(),
                event.type(),
                EventJson.write(event),
                event.at(),
                Traceparent.child(traceparent),
                null);
    }

    public Uni<Void> add(SqlConnection tx, Announcement announcement) {
        return addAll(tx, List.of(announcement));
    }

    /** All of them, in the order given, in one statement. */
    public Uni<Void> addAll(SqlConnection tx, List<Announcement> announcements) {
        if (announcements.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var row = Tuple.tuple();
        row.addArrayOfShort(column(announcements, Announcement::shard, Short[]::new));
        row.addArrayOfUUID(column(announcements, Announcement::id, UUID[]::new));
        row.addArrayOfString(column(announcements, Announcement::topic, String[]::new));
        row.addArrayOfString(column(announcements, Announcement::key, String[]::new));
        row.addArrayOfString(column(announcements, Announcement::type, String[]::new));
        row.addValue(column(announcements, each -> Buffer.buffer(each.payload()), Buffer[]::new));
        row.addArrayOfOffsetDateTime(
                column(announcements, each -> each.at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new));
        row.addArrayOfString(column(announcements, Announcement::traceparent, String[]::new));
        row.addArrayOfString(column(announcements, Announcement::headers, String[]::new));
        return tx.preparedQuery(ADD).execute(row).replaceWithVoid();
    }

    private static <T> T[] column(
            List<Announcement> announcements, Function<Announcement, T> of, java.util.function.IntFunction<T[]> array) {
        return announcements.stream().map(of).toArray(array);
    }
}

package se.enkanal.deadline.mail.store;

import static java.util.stream.StreamSupport.stream;
import static se.enkanal.deadline.store.Columns.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.deadline.mail.Letter;
import se.enkanal.deadline.store.Columns;

/** Mails from when they are written until a server has taken them. */
@Singleton
public class Mails {

    private static final String WRITE =
            """
            insert into mail (id, owner, recipient, kind, reminder_id, subject, body, written_at, next_try_at, attempts)
            select id, owner, recipient, kind, reminder_id, subject, body, written_at, written_at, 0
              from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::text[],
                          $8::timestamptz[])
                   as new (id, owner, recipient, kind, reminder_id, subject, body, written_at)
            """;

    private static final String CLAIM =
            """
            select id, recipient, subject, body, attempts from mail
             where next_try_at <= $1 order by next_try_at, id limit $2 for update skip locked
            """;

    private static final String SENT =
            "update mail set sent_at = $2, next_try_at = null, attempts = attempts + 1 where id = $1";

    private static final String TRY_AGAIN = "update mail set next_try_at = $2, attempts = attempts + 1 where id = $1";

    private static final String WAITING = "select count(*) from mail where next_try_at is not null";

    /** A mail to be sent; {@code attempts} have failed. */
    public record Waiting(UUID id, String recipient, String subject, String body, int attempts) {}

    public Uni<Void> write(SqlConnection tx, List<Letter> letters) {
        var columns = Columns.of(letters)
                .uuid(Letter::id)
                .text(Letter::owner)
                .text(Letter::recipient)
                .code(Letter::kind)
                .uuid(Letter::reminderId)
                .text(Letter::subject)
                .text(Letter::body)
                .time(Letter::writtenAt);
        return letters.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(WRITE).execute(columns.tuple()).replaceWithVoid();
    }

    /** The longest waiting, held until the transaction ends. */
    public Uni<List<Waiting>> claim(SqlConnection tx, Instant now, int most) {
        return tx.preparedQuery(CLAIM).execute(Tuple.of(utc(now), most)).map(rows -> stream(rows.spliterator(), false)
                .map(Mails::waiting)
                .toList());
    }

    public Uni<Void> sent(SqlConnection tx, UUID id, Instant at) {
        return tx.preparedQuery(SENT).execute(Tuple.of(id, utc(at))).replaceWithVoid();
    }

    public Uni<Void> tryAgain(SqlConnection tx, UUID id, Instant at) {
        return tx.preparedQuery(TRY_AGAIN).execute(Tuple.of(id, utc(at))).replaceWithVoid();
    }

    public Uni<Long> waiting(SqlConnection tx) {
        return tx.query(WAITING).execute().map(rows -> rows.iterator().next().getLong(0));
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.getUUID("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getInteger("attempts"));
    }
}

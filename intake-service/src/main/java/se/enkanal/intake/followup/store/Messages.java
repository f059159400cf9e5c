package se.enkanal.intake.followup.store;

import static java.time.ZoneOffset.UTC;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import se.enkanal.intake.followup.Message;
import se.enkanal.secret.DataKey;

/** What handlers and reporters write to each other. */
@Singleton
public class Messages {

    private static final String ADD =
            """
            insert into message (id, report_id, at, author, text) values ($1, $2, $3, $4, $5)
            on conflict (id) do nothing
            """;

    private static final String OF_REPORT = "select id, at, author, text from message where report_id = $1 order by at";

    public Uni<List<Message>> of(SqlConnection tx, UUID reportId, DataKey key) {
        return tx.preparedQuery(OF_REPORT).execute(Tuple.of(reportId)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> new Message(
                        row.getUUID("id"),
                        row.getOffsetDateTime("at").toInstant(),
                        Message.Author.valueOf(row.getString("author")),
                        key.open(part(row.getUUID("id")), row.getBuffer("text").getBytes())))
                .toList());
    }

    /** Adds it unless it is there; answers whether it was new. */
    public Uni<Boolean> add(SqlConnection tx, UUID reportId, Message message, DataKey key) {
        return tx.preparedQuery(ADD)
                .execute(Tuple.tuple()
                        .addUUID(message.id())
                        .addUUID(reportId)
                        .addOffsetDateTime(message.at().atOffset(UTC))
                        .addString(message.from().name())
                        .addValue(Buffer.buffer(key.seal(part(message.id()), message.text()))))
                .map(rows -> rows.rowCount() == 1);
    }

    static String part(UUID messageId) {
        return "message/" + messageId;
    }
}

package se.enkanal.deadline.casework.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.StreamSupport.stream;
import static se.enkanal.deadline.store.Columns.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.deadline.casework.Dossier.Answered;
import se.enkanal.deadline.casework.Dossier.Sent;
import se.enkanal.deadline.casework.Feedback;
import se.enkanal.secret.DataKey;

/** What authorities answered, and that the reporter was written to. */
@Singleton
public class Correspondence {

    private static final String SUMMARY = "summary";

    private static final String ADD_FEEDBACK =
            """
            insert into feedback (id, report_id, track, authority, kind, received_at, summary, message_id, recorded_at, actor)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """;

    private static final String FEEDBACK_OF =
            """
            select feedback.*, actor.name as recorded_by from feedback join actor on actor.id = feedback.actor
             where report_id = any($1) order by received_at, feedback.id
            """;

    private static final String ADD_MESSAGE =
            "insert into message (id, report_id, sent_at, actor) values ($1, $2, $3, $4)";

    private static final String MESSAGES_OF =
            """
            select report_id, message.id, sent_at, actor.name as sent_by from message join actor on actor.id = message.actor
             where report_id = any($1) order by sent_at, message.id
            """;

    public record Received(
            UUID reportId,
            Feedback feedback,
            String authority,
            String summary,
            UUID messageId,
            Instant at,
            UUID actor) {}

    public Uni<Void> add(SqlConnection tx, Received received, DataKey key) {
        var feedback = received.feedback();
        var ciphertext = key.seal(feedback.id(), SUMMARY, received.summary());
        var row = Tuple.tuple()
                .addUUID(feedback.id())
                .addUUID(received.reportId())
                .addString(feedback.track())
                .addString(received.authority())
                .addString(feedback.kind().name())
                .addOffsetDateTime(utc(feedback.receivedAt()))
                .addValue(ciphertext == null ? null : Buffer.buffer(ciphertext))
                .addUUID(received.messageId())
                .addOffsetDateTime(utc(received.at()))
                .addUUID(received.actor());
        return tx.preparedQuery(ADD_FEEDBACK).execute(row).replaceWithVoid();
    }

    public Uni<Void> addMessage(SqlConnection tx, UUID reportId, UUID messageId, Instant at, UUID actor) {
        return tx.preparedQuery(ADD_MESSAGE)
                .execute(Tuple.of(messageId, reportId, utc(at), actor))
                .replaceWithVoid();
    }

    public Uni<Map<UUID, List<Answered>>> feedbackOf(SqlConnection tx, UUID[] reportIds, Map<UUID, DataKey> keys) {
        return tx.preparedQuery(FEEDBACK_OF).execute(Tuple.of(reportIds)).map(rows -> stream(rows.spliterator(), false)
                .collect(groupingBy(
                        row -> row.getUUID("report_id"),
                        mapping(row -> answered(row, keys.get(row.getUUID("report_id"))), toList()))));
    }

    public Uni<Map<UUID, List<Sent>>> messagesOf(SqlConnection tx, UUID[] reportIds) {
        return tx.preparedQuery(MESSAGES_OF).execute(Tuple.of(reportIds)).map(rows -> stream(rows.spliterator(), false)
                .collect(groupingBy(row -> row.getUUID("report_id"), mapping(Correspondence::sent, toList()))));
    }

    private static Sent sent(Row row) {
        return new Sent(row.getUUID("id"), row.getOffsetDateTime("sent_at").toInstant(), row.getString("sent_by"));
    }

    private static Answered answered(Row row, DataKey key) {
        var feedback = new Feedback(
                row.getUUID("id"),
                row.getString("track"),
                Feedback.Kind.valueOf(row.getString("kind")),
                row.getOffsetDateTime("received_at").toInstant());
        var summary = Optional.ofNullable(row.getBuffer("summary"))
                .map(ciphertext -> key.open(feedback.id(), SUMMARY, ciphertext.getBytes()));
        return new Answered(
                feedback,
                row.getString("authority"),
                summary.orElse(null),
                row.getUUID("message_id"),
                row.getOffsetDateTime("recorded_at").toInstant(),
                row.getString("recorded_by"));
    }
}

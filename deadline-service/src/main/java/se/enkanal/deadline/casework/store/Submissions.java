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
import java.util.UUID;
import se.enkanal.deadline.casework.Dossier.Filed;
import se.enkanal.deadline.casework.Submission;
import se.enkanal.secret.DataKey;

/** What was in fact filed with authorities, and when it was recorded here. */
@Singleton
public class Submissions {

    private static final String DELAY = "delay-reason";

    private static final String ADD =
            """
            insert into submission (id, report_id, track, stage, authority, submitted_at, authority_reference, channel,
                                    preliminary, late, delay_reason, recorded_at, actor)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """;

    private static final String OF =
            """
            select submission.*, actor.name as filed_by from submission join actor on actor.id = submission.actor
             where report_id = any($1) order by submitted_at, submission.id
            """;

    public record Recorded(
            UUID reportId,
            Submission submission,
            String authority,
            boolean late,
            String delayReason,
            Instant at,
            UUID actor) {}

    public Uni<Void> add(SqlConnection tx, Recorded recorded, DataKey key) {
        var submission = recorded.submission();
        var ciphertext = key.seal(submission.id(), DELAY, recorded.delayReason());
        var row = Tuple.tuple()
                .addUUID(submission.id())
                .addUUID(recorded.reportId())
                .addString(submission.track())
                .addString(submission.stage())
                .addString(recorded.authority())
                .addOffsetDateTime(utc(submission.submittedAt()))
                .addString(submission.authorityReference())
                .addString(submission.channel())
                .addBoolean(submission.preliminary())
                .addBoolean(recorded.late())
                .addValue(ciphertext == null ? null : Buffer.buffer(ciphertext))
                .addOffsetDateTime(utc(recorded.at()))
                .addUUID(recorded.actor());
        return tx.preparedQuery(ADD).execute(row).replaceWithVoid();
    }

    public Uni<Map<UUID, List<Filed>>> of(SqlConnection tx, UUID[] reportIds, Map<UUID, DataKey> keys) {
        return tx.preparedQuery(OF).execute(Tuple.of(reportIds)).map(rows -> stream(rows.spliterator(), false)
                .collect(groupingBy(
                        row -> row.getUUID("report_id"),
                        mapping(row -> filed(row, keys.get(row.getUUID("report_id"))), toList()))));
    }

    private static Filed filed(Row row, DataKey key) {
        var submission = new Submission(
                row.getUUID("id"),
                row.getString("track"),
                row.getString("stage"),
                row.getOffsetDateTime("submitted_at").toInstant(),
                row.getString("authority_reference"),
                row.getString("channel"),
                row.getBoolean("preliminary"));
        var ciphertext = row.getBuffer("delay_reason");
        return new Filed(
                submission,
                row.getString("authority"),
                row.getBoolean("late"),
                key.open(submission.id(), DELAY, ciphertext == null ? null : ciphertext.getBytes()),
                row.getOffsetDateTime("recorded_at").toInstant(),
                row.getString("filed_by"));
    }
}

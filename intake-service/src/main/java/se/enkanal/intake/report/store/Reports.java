package se.enkanal.intake.report.store;

import static java.time.ZoneOffset.UTC;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import se.enkanal.intake.report.FollowUpCode;
import se.enkanal.intake.report.Report;
import se.enkanal.intake.secret.Codes;
import se.enkanal.outbox.Outbox;
import se.enkanal.secret.Vault;

/** The reports that have come. */
@Singleton
public class Reports {

    /**
     * Row and announcement in one statement, which is its own transaction: no begin, no commit, one round trip. Casts are
     * written out because a select's parameters have no column to take their type from.
     */
    private static final String STORE =
            """
            stored as (
                insert into report (id, organisation, unit, facts, received_at, channel, language, code, announced,
                                    wrapped_key, words, contact)
                select $1::uuid, $2::text, $3::text, cast($4::text as jsonb), $5::timestamptz, $6::text, $7::text,
                       $8::bytea, $9::uuid, $10::bytea, $11::bytea, $12::bytea%s
            )
            insert into outbox (shard, id, topic, key, type, payload, at, traceparent)
            select $13::smallint, $9::uuid, $14::text, $15::text, $16::text, $17::bytea, $5::timestamptz, $18::text%s
            """;

    private static final String RECEIVE = "with " + STORE.formatted("", "");

    private static final String RECEIVE_ONCE =
            """
            with first as (
                insert into idempotency (key, body, answer, at) values ($19, $20, $21, $5)
                on conflict do nothing returning 1
            ),
            """
                    + STORE.formatted(" from first", " from first");

    private final Pool pool;
    private final Vault vault;
    private final Codes codes;
    private final Outbox outbox;

    Reports(Pool pool, Vault vault, Codes codes, Outbox outbox) {
        this.pool = pool;
        this.vault = vault;
        this.codes = codes;
        this.outbox = outbox;
    }

    /** Stores a report and announces it. */
    public Uni<Void> receive(Report report, FollowUpCode code, String traceparent) {
        return pool.preparedQuery(RECEIVE)
                .execute(row(report, code, traceparent))
                .replaceWithVoid();
    }

    /** The same, unless this key has been used; answers whether it was the first time. */
    public Uni<Boolean> receiveOnce(Report report, FollowUpCode code, Replay replay, String traceparent) {
        return pool.preparedQuery(RECEIVE_ONCE)
                .execute(row(report, code, traceparent)
                        .addValue(Buffer.buffer(replay.key()))
                        .addValue(Buffer.buffer(replay.body()))
                        .addValue(Buffer.buffer(replay.answer())))
                .map(rows -> rows.rowCount() == 1);
    }

    private Tuple row(Report report, FollowUpCode code, String traceparent) {
        var texts = SealedTexts.of(report.id(), report.texts(), vault);
        var announcement = outbox.prepare(report.received(), traceparent);
        return Tuple.tuple()
                .addUUID(report.id())
                .addString(report.organisation().id())
                .addString(report.unit())
                .addString(FactsJson.write(report.facts()))
                .addOffsetDateTime(report.receivedAt().atOffset(UTC))
                .addString(report.channel().name())
                .addString(report.language())
                .addValue(Buffer.buffer(codes.fingerprint(Codes.Purpose.FOLLOW_UP_CODE, code.characters())))
                .addUUID(announcement.id())
                .addValue(buffer(texts.wrappedKey()))
                .addValue(buffer(texts.words()))
                .addValue(buffer(texts.contact()))
                .addShort(announcement.shard())
                .addString(announcement.topic())
                .addString(announcement.key())
                .addString(announcement.type())
                .addValue(Buffer.buffer(announcement.payload()))
                .addString(announcement.traceparent());
    }

    private static Buffer buffer(byte[] bytes) {
        return bytes == null ? null : Buffer.buffer(bytes);
    }
}

package se.enkanal.intake.form.store;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;
import se.enkanal.intake.secret.Codes;
import se.enkanal.outbox.EventJson;
import se.enkanal.outbox.Time;
import se.enkanal.secret.Safe;
import se.enkanal.secret.Vault;

/** The reports that are being written, each for a day since it was last touched. */
@Singleton
public class Drafts {

    public static final Duration KEPT = Duration.ofHours(24);

    private static final String SAVE =
            """
            insert into draft (id, content, expires_at) values ($1, $2, $3)
            on conflict (id) do update set content = excluded.content, expires_at = excluded.expires_at
            """;

    private static final String FIND = "select content from draft where id = $1 and expires_at > $2";

    private static final String FORGET = "delete from draft where expires_at <= $1";

    private final Pool pool;
    private final Codes codes;
    private final Vault vault;
    private final Time time;

    Drafts(Pool pool, Codes codes, Vault vault, Time time) {
        this.pool = pool;
        this.codes = codes;
        this.vault = vault;
        this.time = time;
    }

    public Uni<SavedDraft> save(DraftSecret secret, SavedDraft draft) {
        var id = id(secret);
        var content = safe(secret).seal(json(draft), id);
        var expiry = time.now().plus(KEPT).atOffset(UTC);
        return pool.preparedQuery(SAVE)
                .execute(Tuple.tuple()
                        .addValue(Buffer.buffer(id))
                        .addValue(Buffer.buffer(content))
                        .addOffsetDateTime(expiry))
                .replaceWith(draft);
    }

    public Uni<Optional<SavedDraft>> find(DraftSecret secret) {
        var id = id(secret);
        return pool.preparedQuery(FIND)
                .execute(Tuple.tuple()
                        .addValue(Buffer.buffer(id))
                        .addOffsetDateTime(time.now().atOffset(UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .flatMap(row ->
                                safe(secret).open(row.getBuffer("content").getBytes(), id))
                        .map(Drafts::draft));
    }

    public Uni<Integer> forgetExpired(Instant now) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(now.atOffset(UTC))).map(rows -> rows.rowCount());
    }

    private byte[] id(DraftSecret secret) {
        return codes.fingerprint(Codes.Purpose.DRAFT, secret.cookie());
    }

    private Safe safe(DraftSecret secret) {
        return vault.safe("draft", secret.bytes());
    }

    private static byte[] json(SavedDraft draft) {
        try {
            return EventJson.MAPPER.writeValueAsBytes(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SavedDraft draft(byte[] json) {
        try {
            return EventJson.MAPPER.readValue(json, SavedDraft.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package se.enkanal.intake.report.store;

import static java.time.ZoneOffset.UTC;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;

/** The answers kept for a day, for clients that ask again. */
@Singleton
public class Replays {

    private static final String FIND = "select key, body, answer from idempotency where key = $1";

    private static final String FORGET = "delete from idempotency where at < $1";

    private final Pool pool;

    Replays(Pool pool) {
        this.pool = pool;
    }

    public Uni<Replay> find(byte[] key) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(io.vertx.core.buffer.Buffer.buffer(key)))
                .map(rows -> rows.iterator().next())
                .map(row -> new Replay(
                        row.getBuffer("key").getBytes(),
                        row.getBuffer("body").getBytes(),
                        row.getBuffer("answer").getBytes()));
    }

    public Uni<Integer> forgetBefore(Instant at) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(at.atOffset(UTC))).map(rows -> rows.rowCount());
    }
}

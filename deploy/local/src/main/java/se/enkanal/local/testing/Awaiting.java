package se.enkanal.local.testing;

import static org.awaitility.Awaitility.await;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Waiting, with a name. */
public final class Awaiting {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Runs reactive work to its end, so that a test reads in a line. */
    public static <T> T done(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static void until(String name, Callable<Boolean> happened) {
        await(name).atMost(PATIENCE).until(happened);
    }

    /** The first row, once there is one. */
    public static Map<String, Object> row(String name, String sql, Object... parameters) {
        return rows(name, 1, sql, parameters).getFirst();
    }

    public static List<Map<String, Object>> rows(String name, int atLeast, String sql, Object... parameters) {
        return await(name).atMost(PATIENCE).until(() -> Stored.rows(sql, parameters), rows -> rows.size() >= atLeast);
    }

    private Awaiting() {}
}

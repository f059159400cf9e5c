package se.enkanal.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * For effects that no version gates, such as a mail: the note that an event was consumed and the effect commit together.
 * The day is the event's own, so that a delivery that comes again finds its note.
 */
@ApplicationScoped
public class Inbox {

    private static final String NOTE =
            "insert into inbox (day, consumer, event_id) values ($1, $2, $3) on conflict do nothing";

    /** Days kept: as long as the topics keep their events. */
    private static final int DAYS_KEPT = 90;

    private static final int DAYS_AHEAD = 7;

    /** Runs the work unless this consumer has already consumed the event; answers whether it ran. */
    public Uni<Boolean> once(SqlConnection tx, String consumer, Incoming incoming, Supplier<Uni<Void>> work) {
        var envelope = incoming.envelope();
        var day = LocalDate.ofInstant(envelope.time(), ZoneOffset.UTC);
        return tx.preparedQuery(NOTE)
                .execute(Tuple.of(day, consumer, envelope.id()))
                .chain(noted -> noted.rowCount() == 0
                        ? Uni.createFrom().item(false)
                        : work.get().replaceWith(true));
    }

    /** Makes room for the days to come and drops the days no topic can deliver any more. */
    public Uni<Void> turn(SqlConnection tx, LocalDate today) {
        var statements = new StringBuilder();
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            var day = today.plusDays(ahead);
            statements.append("create table if not exists %s partition of inbox for values from ('%s') to ('%s');"
                    .formatted(partition(day), day, day.plusDays(1)));
        }
        statements.append("drop table if exists %s;".formatted(partition(today.minusDays(DAYS_KEPT + 1L))));
        return tx.query(statements.toString()).execute().replaceWithVoid();
    }

    private static String partition(LocalDate day) {
        return "inbox_" + day.toString().replace('-', '_');
    }
}

package se.enkanal.intake.narrative.store;

import static java.time.ZoneOffset.UTC;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;
import se.enkanal.contracts.report.v1.ReportEvent.NarrativeRead;

/** Who has read what was written, and when. */
@Singleton
public class NarrativeReads {

    private static final String ADD =
            "insert into narrative_read (event_id, report_id, at, reader) values ($1, $2, $3, $4)";

    public Uni<Void> add(SqlConnection tx, UUID eventId, NarrativeRead event) {
        return tx.preparedQuery(ADD)
                .execute(Tuple.of(eventId, event.reportId(), event.at().atOffset(UTC), event.reader()))
                .replaceWithVoid();
    }
}

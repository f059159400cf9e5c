package se.enkanal.routing.handling.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.enkanal.outbox.EventJson;
import se.enkanal.routing.handling.Handling;

/** How each case was handled; what a row has passed is ignored. */
@ApplicationScoped
public class Handlings {

    // Of anchors the latest counts, of submissions the first.
    private static final String HEAR =
            """
            insert into handlings (report_id, version, not_a_report, decided, anchors, submitted)
            select report_id, version, not_a_report,
                   cast(decided as jsonb), cast(anchors as jsonb), cast(submitted as jsonb)
              from unnest($1::uuid[], $2::bigint[], $3::boolean[], $4::text[], $5::text[], $6::text[])
                   as row (report_id, version, not_a_report, decided, anchors, submitted)
                on conflict (report_id) do update
                       set version = excluded.version,
                           not_a_report = excluded.not_a_report,
                           decided = excluded.decided,
                           anchors = handlings.anchors || excluded.anchors,
                           submitted = excluded.submitted || handlings.submitted
                     where handlings.version < excluded.version
            """;

    public Uni<Void> hear(SqlConnection tx, List<Handling> heard) {
        var columns = Tuple.tuple();
        columns.addArrayOfUUID(heard.stream().map(Handling::reportId).toArray(UUID[]::new));
        columns.addArrayOfLong(heard.stream().map(Handling::version).toArray(Long[]::new));
        columns.addArrayOfBoolean(heard.stream().map(Handling::notAReport).toArray(Boolean[]::new));
        columns.addArrayOfString(json(heard, Handling::decided));
        columns.addArrayOfString(json(heard, Handling::anchors));
        columns.addArrayOfString(json(heard, Handling::submitted));
        return tx.preparedQuery(HEAR).execute(columns).replaceWithVoid();
    }

    private static String[] json(List<Handling> heard, Function<Handling, Object> of) {
        return heard.stream().map(of).map(Handlings::json).toArray(String[]::new);
    }

    private static String json(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

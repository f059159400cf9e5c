package se.enkanal.routing.organisation.store;

import static java.util.stream.StreamSupport.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.OrganisationChanged;
import se.enkanal.outbox.EventJson;

/** The organisations that are known. */
@ApplicationScoped
public class Organisations {

    private static final String KEEP =
            """
            insert into organisations (id, version, organisation)
            select id, version, cast(organisation as jsonb)
              from unnest($1::text[], $2::bigint[], $3::text[]) as row (id, version, organisation)
                on conflict (id) do update
                       set version = excluded.version,
                           organisation = excluded.organisation
                     where organisations.version < excluded.version
            """;

    private static final String FIND = "select cast(organisation as text) from organisations where id = $1";

    private final Pool pool;

    Organisations(Pool pool) {
        this.pool = pool;
    }

    public Uni<Void> keep(SqlConnection tx, List<OrganisationChanged> changed) {
        var columns = Tuple.tuple();
        columns.addArrayOfString(changed.stream().map(OrganisationChanged::key).toArray(String[]::new));
        columns.addArrayOfLong(
                changed.stream().map(OrganisationChanged::version).toArray(Long[]::new));
        columns.addArrayOfString(changed.stream()
                .map(OrganisationChanged::organisation)
                .map(Organisations::json)
                .toArray(String[]::new));
        return tx.preparedQuery(KEEP).execute(columns).replaceWithVoid();
    }

    public Uni<Optional<Organisation>> find(String id) {
        return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(rows -> stream(rows.spliterator(), false)
                .map(row -> organisation(row.getString(0)))
                .findFirst());
    }

    private static String json(Organisation organisation) {
        try {
            return EventJson.MAPPER.writeValueAsString(organisation);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Organisation organisation(String json) {
        try {
            return EventJson.MAPPER.readValue(json, Organisation.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

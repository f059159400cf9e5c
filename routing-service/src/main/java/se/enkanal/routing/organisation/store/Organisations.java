package se.enkanal.routing.organisation.store;

import static java.util.stream.StreamSupport.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.OrganisationChanged;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.outbox.EventJson;
import se.enkanal.routing.organisation.SystemName;

/** The organisations that are known. */
@ApplicationScoped
public class Organisations {

    private static final String KEEP =
            """
            insert into organisations (id, version, organisation, systems)
            select id, version, cast(organisation as jsonb), cast(systems as jsonb)
              from unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) as row (id, version, organisation, systems)
                on conflict (id) do update
                       set version = excluded.version,
                           organisation = excluded.organisation,
                           systems = excluded.systems
                     where organisations.version < excluded.version
            """;

    private static final String FIND = "select cast(organisation as text) from organisations where id = $1";

    private static final String SYSTEMS =
            """
            select organisations.id as organisation, cast(registered.system as text) as system
              from unnest($1::text[], $2::text[]) as named (organisation, id)
              join organisations on organisations.id = named.organisation
             cross join lateral jsonb_array_elements(organisations.systems) as registered (system)
             where registered.system ->> 'id' = named.id
            """;

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
        columns.addArrayOfString(changed.stream()
                .map(OrganisationChanged::systems)
                .map(Organisations::json)
                .toArray(String[]::new));
        return tx.preparedQuery(KEEP).execute(columns).replaceWithVoid();
    }

    public Uni<Optional<Organisation>> find(String id) {
        return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(rows -> stream(rows.spliterator(), false)
                .map(row -> read(row.getString(0), Organisation.class))
                .findFirst());
    }

    public Uni<Map<SystemName, RegisteredSystem>> systems(Collection<SystemName> named) {
        return systems(pool, named);
    }

    /** Those of the systems that are registered; most reports name none. */
    public Uni<Map<SystemName, RegisteredSystem>> systems(SqlClient client, Collection<SystemName> named) {
        var names = Set.copyOf(named);
        if (names.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var columns = Tuple.tuple();
        columns.addArrayOfString(names.stream().map(SystemName::organisation).toArray(String[]::new));
        columns.addArrayOfString(names.stream().map(SystemName::id).toArray(String[]::new));
        return client.preparedQuery(SYSTEMS).execute(columns).map(Organisations::byName);
    }

    private static Map<SystemName, RegisteredSystem> byName(RowSet<Row> rows) {
        var byName = new HashMap<SystemName, RegisteredSystem>();
        rows.forEach(row -> {
            var system = read(row.getString("system"), RegisteredSystem.class);
            byName.put(new SystemName(row.getString("organisation"), system.id()), system);
        });
        return byName;
    }

    private static String json(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package se.enkanal.deadline.organisation.store;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.StreamSupport.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.enkanal.contracts.organisation.v1.OrganisationChanged;
import se.enkanal.deadline.organisation.KnownOrganisation;
import se.enkanal.deadline.store.Columns;
import se.enkanal.outbox.EventJson;

/** The organisations this service has heard of. */
@Singleton
public class Organisations {

    private static final String KEEP =
            """
            insert into organisation (id, version, name, operator, operator_name, kommunkod, kind, addresses)
            select id, version, name, operator, operator_name, kommunkod, kind, cast(addresses as jsonb)
              from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
                   as new (id, version, name, operator, operator_name, kommunkod, kind, addresses)
             order by id
            on conflict (id) do update
               set version = excluded.version, name = excluded.name, operator = excluded.operator,
                   operator_name = excluded.operator_name, kommunkod = excluded.kommunkod, kind = excluded.kind,
                   addresses = excluded.addresses
             where organisation.version < excluded.version
            """;

    private static final String FIND = "select id, name, operator_name, addresses from organisation where id = any($1)";

    /** Keeps the newest of each; what is already known better is left. */
    public Uni<Void> keep(SqlConnection tx, List<OrganisationChanged> changed) {
        var columns = Columns.of(changed)
                .text(each -> each.organisation().id())
                .number(OrganisationChanged::version)
                .text(each -> each.organisation().name())
                .text(each -> each.organisation().operator())
                .text(OrganisationChanged::operatorName)
                .text(each -> each.organisation().kommunkod())
                .text(each -> each.organisation().kind())
                .text(each -> json(each.addresses()));
        return tx.preparedQuery(KEEP).execute(columns.tuple()).replaceWithVoid();
    }

    /** Those that are known of the ids, by id. */
    public Uni<Map<String, KnownOrganisation>> find(SqlConnection tx, Collection<String> ids) {
        return tx.preparedQuery(FIND)
                .execute(Tuple.of(ids.toArray(String[]::new)))
                .map(rows -> stream(rows.spliterator(), false)
                        .map(Organisations::known)
                        .collect(toUnmodifiableMap(KnownOrganisation::id, Function.identity())));
    }

    private static KnownOrganisation known(Row row) {
        var addresses = row.getJsonObject("addresses").stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> ((JsonArray) entry.getValue())
                        .stream().map(String::valueOf).toList()));
        return new KnownOrganisation(
                row.getString("id"), row.getString("name"), row.getString("operator_name"), addresses);
    }

    private static String json(Map<String, List<String>> addresses) {
        try {
            return EventJson.MAPPER.writeValueAsString(addresses);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

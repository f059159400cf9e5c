package se.enkanal.intake.organisation.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import se.enkanal.intake.organisation.Operator;
import se.enkanal.intake.organisation.Register;
import se.enkanal.intake.organisation.RegisteredOrganisation;

/** The registered organisations. */
@Singleton
public class Organisations {

    public static final String FILES = "FILES";
    public static final String ADMIN = "ADMIN";

    private static final String ALL =
            """
            select organisation.id, organisation.name, organisation.organisation_number, kommunkod, kind, channel,
                   support_phone, addresses::text, units::text, systems::text,
                   operator, operator.name as operator_name, operator.organisation_number as operator_number, scope::text
              from organisation join operator on operator.id = organisation.operator
            """;

    private static final String STAMP = "select coalesce(sum(version), 0) from organisation";

    private static final String LOCK = "select pg_advisory_xact_lock(20261122, 100)";

    private static final String CHANGED_BY = "select id from organisation where changed_by = $1";

    private static final String DIGEST = "select digest from loaded_files where name = $1";

    private static final String KEEP_DIGEST =
            """
            insert into loaded_files (name, digest) values ($1, $2)
            on conflict (name) do update set digest = excluded.digest
            """;

    private static final String SAVE_OPERATOR =
            """
            insert into operator (id, name, organisation_number, scope)
            values ($1, $2, $3, cast($4::text as jsonb))
            on conflict (id) do update
               set name = excluded.name, organisation_number = excluded.organisation_number, scope = excluded.scope
            """;

    private static final String SAVE =
            """
            insert into organisation (id, operator, name, organisation_number, kommunkod, kind, channel, support_phone,
                                      addresses, units, systems, changed_by, version)
            values ($1, $2, $3, $4, $5, $6, $7, $8,
                    cast($9::text as jsonb), cast($10::text as jsonb), cast($11::text as jsonb), $12, 1)
            on conflict (id) do update
               set operator = excluded.operator, name = excluded.name,
                   organisation_number = excluded.organisation_number, kommunkod = excluded.kommunkod,
                   kind = excluded.kind, channel = excluded.channel, support_phone = excluded.support_phone,
                   addresses = excluded.addresses, units = excluded.units, systems = excluded.systems,
                   changed_by = excluded.changed_by, version = organisation.version + 1
            returning id, version
            """;

    public Uni<Register> register(SqlClient client) {
        return client.preparedQuery(ALL)
                .execute()
                .map(rows -> new Register(
                        stream(rows).map(OrganisationRow::toOrganisation).toList()));
    }

    /** Differs whenever anything has changed. */
    public Uni<Long> stamp(SqlClient client) {
        return client.preparedQuery(STAMP)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /** Until commit, nobody else changes an organisation. */
    public Uni<Void> lock(SqlConnection tx) {
        return tx.preparedQuery(LOCK).execute().replaceWithVoid();
    }

    public Uni<List<String>> changedBy(SqlConnection tx, String whom) {
        return tx.preparedQuery(CHANGED_BY)
                .execute(Tuple.of(whom))
                .map(rows -> stream(rows).map(row -> row.getString(0)).toList());
    }

    /** The digest of the named files when they were last loaded, or an empty text. */
    public Uni<String> digest(SqlClient client, String files) {
        return client.preparedQuery(DIGEST)
                .execute(Tuple.of(files))
                .map(rows ->
                        stream(rows).map(row -> row.getString(0)).findFirst().orElse(""));
    }

    public Uni<Void> keepDigest(SqlConnection tx, String files, String digest) {
        return tx.preparedQuery(KEEP_DIGEST).execute(Tuple.of(files, digest)).replaceWithVoid();
    }

    /** Saves them and their operators as two batches; answers each one's new version. */
    public Uni<Map<String, Long>> save(
            SqlConnection tx, Collection<RegisteredOrganisation> organisations, String changedBy) {
        if (organisations.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var operators = organisations.stream()
                .map(RegisteredOrganisation::operator)
                .collect(toMap(Operator::id, operator -> operator, (one, same) -> one))
                .values();
        return tx.preparedQuery(SAVE_OPERATOR)
                .executeBatch(operators.stream().map(OrganisationRow::operator).toList())
                .chain(() -> tx.preparedQuery(SAVE)
                        .executeBatch(organisations.stream()
                                .map(organisation -> OrganisationRow.organisation(organisation, changedBy))
                                .toList()))
                .map(Organisations::versions);
    }

    private static Map<String, Long> versions(RowSet<Row> batch) {
        var versions = new HashMap<String, Long>();
        for (var rows = batch; rows != null; rows = rows.next()) {
            rows.forEach(row -> versions.put(row.getString("id"), row.getLong("version")));
        }
        return versions.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static java.util.stream.Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}

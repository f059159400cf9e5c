package se.enkanal.deadline.casework.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import se.enkanal.contracts.Ids;
import se.enkanal.deadline.access.Person;

/** Pseudonyms of those who act; the only place where a name stands beside one. */
@Singleton
public class Actors {

    private static final String OF =
            """
            insert into actor (id, subject, name) values ($1, $2, $3)
            on conflict (subject) do update set name = excluded.name
            returning id
            """;

    /** The person's pseudonym, the same each time. */
    public Uni<UUID> of(SqlConnection tx, Person person, Instant now) {
        return tx.preparedQuery(OF)
                .execute(Tuple.of(Ids.newId(now), person.caller().subject(), person.name()))
                .map(rows -> rows.iterator().next().getUUID("id"));
    }
}

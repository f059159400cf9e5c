package se.enkanal.intake.followup.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.StreamSupport;
import se.enkanal.intake.followup.FollowUp;
import se.enkanal.secret.Vault;

/** Reports as their reporters see them. */
@Singleton
public class FollowUps {

    /** One question, whether the code exists or not: its answer takes as long. */
    private static final String FIND =
            """
            select id, organisation, received_at, opened_at, read_at, withdrawn_at, status, wrapped_key,
                   (select json_agg(timeline)::text from timeline where report_id = report.id) as timeline,
                   (select json_agg(json_build_object('id', message.id, 'at', at, 'author', author,
                                                      'text', encode(text, 'base64')))::text
                      from message where report_id = report.id) as messages
              from report
             where code = $1
            """;

    private final Pool pool;
    private final Vault vault;

    FollowUps(Pool pool, Vault vault) {
        this.pool = pool;
        this.vault = vault;
    }

    public Uni<Optional<FollowUp>> find(byte[] code) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.tuple().addValue(Buffer.buffer(code)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> FollowUpRow.toFollowUp(row, vault)));
    }
}

package se.enkanal.deadline.casework.store;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.enkanal.secret.DataKey;
import se.enkanal.secret.Vault;

/** The key of each case's texts, wrapped; made when the first text is written. */
@Singleton
public class TextKeys {

    private static final String FIND =
            "select report_id, text_key from case_file where report_id = any($1) and text_key is not null";
    private static final String KEEP = "update case_file set text_key = $2 where report_id = $1";

    private final Vault vault;

    TextKeys(Vault vault) {
        this.vault = vault;
    }

    /** The key of a case that this transaction holds. */
    public Uni<DataKey> of(SqlConnection tx, UUID reportId) {
        return find(tx, List.of(reportId))
                .chain(keys ->
                        keys.containsKey(reportId) ? Uni.createFrom().item(keys.get(reportId)) : make(tx, reportId));
    }

    /** The keys of those cases where something has been written. */
    public Uni<Map<UUID, DataKey>> find(SqlConnection tx, Collection<UUID> reportIds) {
        return tx.preparedQuery(FIND)
                .execute(Tuple.of(reportIds.toArray(UUID[]::new)))
                .map(rows -> stream(rows.spliterator(), false)
                        .map(row -> vault.key(
                                row.getUUID("report_id"),
                                row.getBuffer("text_key").getBytes()))
                        .collect(toUnmodifiableMap(DataKey::owner, Function.identity())));
    }

    private Uni<DataKey> make(SqlConnection tx, UUID reportId) {
        var key = vault.newKey(reportId);
        return tx.preparedQuery(KEEP)
                .execute(Tuple.of(reportId, Buffer.buffer(key.wrapped())))
                .replaceWith(key);
    }
}

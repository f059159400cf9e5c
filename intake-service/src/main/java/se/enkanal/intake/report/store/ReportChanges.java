package se.enkanal.intake.report.store;

import static java.time.ZoneOffset.UTC;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.intake.report.Texts;
import se.enkanal.secret.DataKey;
import se.enkanal.secret.Vault;

/**
 * What happens to a report after it came. Every use case that announces locks its report first, so that the order of the
 * outbox is the order of the versions.
 */
@Singleton
public class ReportChanges {

    private static final String LOCK =
            """
            select id, organisation, unit, version, facts::text, received_at, withdrawn_at, wrapped_key, words, contact
              from report
             where %s
               for update
            """;

    private static final String LOCK_BY_CODE = LOCK.formatted("code = $1");

    private static final String LOCK_BY_ID = LOCK.formatted("id = $1 and organisation = any($2)");

    private static final String KEEP_KEY = "update report set wrapped_key = $2 where id = $1";

    private static final String SUPPLEMENT =
            """
            update report
               set version = $2, facts = cast($3::text as jsonb), received_facts = coalesce(received_facts, facts)
             where id = $1
            """;

    private static final String WITHDRAW = "update report set version = $2, withdrawn_at = $3 where id = $1";

    private static final String READ = "update report set version = $2, read_at = coalesce(read_at, $3) where id = $1";

    private static final String ADVANCE = "update report set version = $2 where id = $1";

    private final Vault vault;

    ReportChanges(Vault vault) {
        this.vault = vault;
    }

    public Uni<Optional<LockedReport>> lock(SqlConnection tx, byte[] code) {
        return locked(tx, LOCK_BY_CODE, Tuple.tuple().addValue(Buffer.buffer(code)));
    }

    /** Only where it belongs to one of the organisations: another's is not there. */
    public Uni<Optional<LockedReport>> lock(SqlConnection tx, UUID id, Collection<String> organisations) {
        return locked(tx, LOCK_BY_ID, Tuple.of(id, organisations.toArray(String[]::new)));
    }

    /** The report's own key, made now where nothing had been written before. */
    public Uni<DataKey> key(SqlConnection tx, LockedReport report) {
        if (report.texts().wrappedKey() != null) {
            return Uni.createFrom().item(vault.key(report.id(), report.texts().wrappedKey()));
        }
        var key = vault.newKey(report.id());
        return tx.preparedQuery(KEEP_KEY)
                .execute(Tuple.of(report.id(), Buffer.buffer(key.wrapped())))
                .replaceWith(key);
    }

    public Texts open(LockedReport report) {
        return report.texts().open(report.id(), vault);
    }

    public Uni<Void> supplement(SqlConnection tx, LockedReport report, Facts facts, long version) {
        return tx.preparedQuery(SUPPLEMENT)
                .execute(Tuple.of(report.id(), version, FactsJson.write(facts)))
                .replaceWithVoid();
    }

    public Uni<Void> withdraw(SqlConnection tx, LockedReport report, Instant at) {
        return tx.preparedQuery(WITHDRAW)
                .execute(Tuple.of(report.id(), report.nextVersion(), at.atOffset(UTC)))
                .replaceWithVoid();
    }

    public Uni<Void> read(SqlConnection tx, LockedReport report, Instant at) {
        return tx.preparedQuery(READ)
                .execute(Tuple.of(report.id(), report.nextVersion(), at.atOffset(UTC)))
                .replaceWithVoid();
    }

    public Uni<Void> advance(SqlConnection tx, LockedReport report, long version) {
        return tx.preparedQuery(ADVANCE).execute(Tuple.of(report.id(), version)).replaceWithVoid();
    }

    private static Uni<Optional<LockedReport>> locked(SqlConnection tx, String sql, Tuple which) {
        return tx.preparedQuery(sql).execute(which).map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .findFirst()
                .map(ReportChanges::toReport));
    }

    private static LockedReport toReport(Row row) {
        return new LockedReport(
                row.getUUID("id"),
                row.getString("organisation"),
                row.getString("unit"),
                row.getLong("version"),
                FactsJson.read(row.getString("facts")),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getOffsetDateTime("withdrawn_at") != null,
                new SealedTexts(bytes(row, "wrapped_key"), bytes(row, "words"), bytes(row, "contact")));
    }

    private static byte[] bytes(Row row, String column) {
        var buffer = row.getBuffer(column);
        return buffer == null ? null : buffer.getBytes();
    }
}

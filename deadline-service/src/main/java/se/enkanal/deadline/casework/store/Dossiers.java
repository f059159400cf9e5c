package se.enkanal.deadline.casework.store;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Dossier;
import se.enkanal.secret.DataKey;

/** Cases with everything people did and wrote. */
@Singleton
public class Dossiers {

    private static final String OPENED_AT = "select report_id, opened_at from case_file where report_id = any($1)";

    private final TextKeys keys;
    private final Decisions decisions;
    private final Submissions submissions;
    private final Correspondence correspondence;
    private final Audit audit;

    Dossiers(TextKeys keys, Decisions decisions, Submissions submissions, Correspondence correspondence, Audit audit) {
        this.keys = keys;
        this.decisions = decisions;
        this.submissions = submissions;
        this.correspondence = correspondence;
        this.audit = audit;
    }

    /** The dossiers of these cases, in their order; a fixed number of questions however many they are. */
    public Uni<List<Dossier>> of(SqlConnection tx, List<CaseFile> files) {
        var ids = files.stream().map(CaseFile::reportId).toArray(UUID[]::new);
        return keys.find(tx, List.of(ids)).chain(found -> of(tx, files, ids, found));
    }

    private Uni<List<Dossier>> of(SqlConnection tx, List<CaseFile> files, UUID[] ids, Map<UUID, DataKey> found) {
        return Uni.combine()
                .all()
                .unis(
                        openedAt(tx, ids),
                        decisions.of(tx, ids, found),
                        submissions.of(tx, ids, found),
                        correspondence.feedbackOf(tx, ids, found),
                        correspondence.messagesOf(tx, ids),
                        audit.historyOf(tx, ids))
                .usingConcurrencyOf(1)
                .asTuple()
                .map(parts -> files.stream()
                        .map(file -> {
                            var id = file.reportId();
                            return new Dossier(
                                    file,
                                    parts.getItem1().get(id),
                                    parts.getItem2().getOrDefault(id, List.of()),
                                    parts.getItem3().getOrDefault(id, List.of()),
                                    parts.getItem4().getOrDefault(id, List.of()),
                                    parts.getItem5().getOrDefault(id, List.of()),
                                    parts.getItem6().getOrDefault(id, List.of()));
                        })
                        .toList());
    }

    private static Uni<Map<UUID, Instant>> openedAt(SqlConnection tx, UUID[] ids) {
        return tx.preparedQuery(OPENED_AT).execute(Tuple.of(ids)).map(rows -> stream(rows.spliterator(), false)
                .collect(toUnmodifiableMap(row -> row.getUUID("report_id"), row -> row.getOffsetDateTime("opened_at")
                        .toInstant())));
    }
}

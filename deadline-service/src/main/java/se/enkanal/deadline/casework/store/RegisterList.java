package se.enkanal.deadline.casework.store;

import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import se.enkanal.deadline.casework.Dossier;

/** The breaches of personal data that controllers have to document (GDPR art. 33.5), the newest first. */
@Singleton
public class RegisterList {

    private static final String MATCHING = " from case_file where registered and organisation = any($1::text[])";

    private static final String PAGE =
            "select report_id" + MATCHING + " order by received_at desc, report_id limit $2 offset $3";

    private static final String TOTAL = "select count(*)" + MATCHING;

    private final Cases cases;
    private final Dossiers dossiers;

    RegisterList(Cases cases, Dossiers dossiers) {
        this.cases = cases;
        this.dossiers = dossiers;
    }

    public Uni<List<Dossier>> page(SqlConnection tx, Set<String> organisations, int limit, long offset) {
        return tx.preparedQuery(PAGE)
                .execute(Tuple.of(organisations.toArray(String[]::new), limit, offset))
                .map(rows -> stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("report_id"))
                        .toList())
                .chain(ids -> cases.find(tx, ids).map(files -> CaseList.inOrder(files, ids)))
                .chain(files -> dossiers.of(tx, files));
    }

    public Uni<Long> total(SqlConnection tx, Set<String> organisations) {
        return tx.preparedQuery(TOTAL)
                .execute(Tuple.tuple().addArrayOfString(organisations.toArray(String[]::new)))
                .map(rows -> rows.iterator().next().getLong(0));
    }
}

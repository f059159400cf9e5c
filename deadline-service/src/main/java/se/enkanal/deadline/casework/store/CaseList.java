package se.enkanal.deadline.casework.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.StreamSupport.stream;
import static se.enkanal.deadline.store.Columns.utc;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.CaseQuestion;
import se.enkanal.deadline.casework.FoundCases;

/** The cases somebody may see, by what is left of their time. */
@Singleton
public class CaseList {

    private static final String READABLE =
            "(organisation = any($1::text[]) or operators and operator = any($1::text[]))";

    private static final String MATCHING =
            """
             from case_file
            where ($2::text is null and status <> 'NOT_A_REPORT'
                   or status = $2::text
                   or exists (select from clock where clock.report_id = case_file.report_id and clock.state = $2::text))
              and ($3::timestamptz is null or due_at < $3::timestamptz)
              and ($4::text is null or organisation = $4::text)
              and\s"""
                    + READABLE;

    /** All of it rising, so that two cases can be compared. */
    private static final String ORDER =
            "coalesce(due_at, 'infinity'), status = 'CLOSED', -extract(epoch from received_at), report_id";

    /** Only a case that somebody may see has a place, since its place tells when it is due. */
    private static final String AFTER = " and ($5::uuid is null or (" + ORDER + ") > (select " + ORDER
            + " from case_file where report_id = $5 and " + READABLE + "))";

    private static final String PAGE =
            "select report_id" + MATCHING + AFTER + " order by " + ORDER + " limit $6 offset $7";

    private static final String TOTAL = "select count(*)" + MATCHING;

    private final Cases cases;
    private final ReporterNews reporters;

    CaseList(Cases cases, ReporterNews reporters) {
        this.cases = cases;
        this.reporters = reporters;
    }

    /** One more than asked for tells whether there are more. */
    public Uni<FoundCases> page(SqlConnection tx, CaseQuestion question) {
        return tx.preparedQuery(PAGE)
                .execute(matching(question)
                        .addUUID(question.after())
                        .addInteger(question.limit() + 1)
                        .addLong((question.page() - 1L) * question.limit()))
                .map(rows -> stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("report_id"))
                        .toList())
                .chain(ids -> found(tx, question, ids));
    }

    private Uni<FoundCases> found(SqlConnection tx, CaseQuestion question, List<UUID> ids) {
        boolean more = ids.size() > question.limit();
        var shown = more ? ids.subList(0, question.limit()) : ids;
        var next = more ? shown.getLast() : null;
        return cases.find(tx, shown).chain(files -> reporters.unread(tx, shown).chain(news -> total(tx, question)
                .map(total -> new FoundCases(inOrder(files, shown), news, total, next))));
    }

    private static Uni<Long> total(SqlConnection tx, CaseQuestion question) {
        return tx.preparedQuery(TOTAL)
                .execute(matching(question))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static Tuple matching(CaseQuestion question) {
        return Tuple.tuple()
                .addArrayOfString(question.readable().toArray(String[]::new))
                .addString(question.state())
                .addOffsetDateTime(utc(question.dueBefore()))
                .addString(question.organisation());
    }

    static List<CaseFile> inOrder(List<CaseFile> files, List<UUID> ids) {
        var byId = files.stream().collect(toMap(CaseFile::reportId, identity()));
        return ids.stream().map(byId::get).toList();
    }
}

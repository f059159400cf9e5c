package se.enkanal.intake.followup.store;

import static java.time.ZoneOffset.UTC;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import se.enkanal.intake.followup.CaseNews;
import se.enkanal.intake.followup.TimelineEntry;

/** How far the cases have come, as last heard. A batch is two statements, however many events it holds. */
@Singleton
public class Progress {

    /** Only what is newer than what is known; no index holds a column of these, so the row stays on its page. */
    private static final String ADVANCE =
            """
            update report
               set case_version = news.version,
                   status = news.status,
                   opened_at = coalesce(report.opened_at, news.at)
              from unnest($1::uuid[], $2::bigint[], $3::text[], $4::timestamptz[]) as news (id, version, status, at)
             where report.id = news.id
               and report.case_version < news.version
            """;

    private static final String TELL =
            """
            insert into timeline (event_id, report_id, at, kind, track, stage, authority, outcome, message_id)
            select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[],
                                 $7::text[], $8::text[], $9::uuid[])
            on conflict (event_id) do nothing
            """;

    public Uni<Void> advance(SqlConnection tx, List<CaseNews> news) {
        var newest = newestOfEach(news);
        return tx.preparedQuery(ADVANCE)
                .execute(Tuple.tuple()
                        .addArrayOfUUID(column(newest, each -> each.event().reportId(), UUID[]::new))
                        .addArrayOfLong(column(newest, each -> each.event().version(), Long[]::new))
                        .addArrayOfString(column(newest, each -> each.status().name(), String[]::new))
                        .addArrayOfOffsetDateTime(
                                column(newest, each -> each.event().at().atOffset(UTC), OffsetDateTime[]::new)))
                .chain(() -> tell(tx, news));
    }

    private Uni<Void> tell(SqlConnection tx, List<CaseNews> news) {
        var lines = news.stream()
                .flatMap(each -> each.entry().map(entry -> new Line(each, entry)).stream())
                .toList();
        if (lines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.preparedQuery(TELL)
                .execute(Tuple.tuple()
                        .addArrayOfUUID(column(lines, line -> line.news.eventId(), UUID[]::new))
                        .addArrayOfUUID(column(lines, line -> line.news.event().reportId(), UUID[]::new))
                        .addArrayOfOffsetDateTime(
                                column(lines, line -> line.entry.at().atOffset(UTC), OffsetDateTime[]::new))
                        .addArrayOfString(
                                column(lines, line -> line.entry.kind().name(), String[]::new))
                        .addArrayOfString(column(lines, line -> line.entry.track(), String[]::new))
                        .addArrayOfString(column(lines, line -> line.entry.stage(), String[]::new))
                        .addArrayOfString(column(lines, line -> line.entry.authority(), String[]::new))
                        .addArrayOfString(column(lines, line -> line.entry.outcome(), String[]::new))
                        .addArrayOfUUID(column(lines, line -> line.entry.messageId(), UUID[]::new)))
                .replaceWithVoid();
    }

    private record Line(CaseNews news, TimelineEntry entry) {}

    /** Sorted by report, so that two replicas never wait for each other crosswise. */
    private static Collection<CaseNews> newestOfEach(List<CaseNews> news) {
        BinaryOperator<CaseNews> newer =
                (one, other) -> one.event().version() > other.event().version() ? one : other;
        var newest = new TreeMap<UUID, CaseNews>();
        news.forEach(each -> newest.merge(each.event().reportId(), each, newer));
        return newest.values();
    }

    private static <S, T> T[] column(Collection<S> rows, Function<S, T> of, IntFunction<T[]> array) {
        return rows.stream().map(of).toArray(array);
    }
}

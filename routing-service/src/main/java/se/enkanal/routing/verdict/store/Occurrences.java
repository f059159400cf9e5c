package se.enkanal.routing.verdict.store;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.enkanal.routing.verdict.Occurrence;

/** What failed, why and when, at most once per report and thing. Empty lists ask the database nothing. */
@ApplicationScoped
public class Occurrences {

    private static final int MOST = 5;

    // A verdict that is there already has been passed, or is the answer to an event that came again.
    private static final String ADD =
            """
            insert into occurrences (report_id, operator, thing, cause, noticed_at)
            select report_id, operator, thing, cause, noticed_at
              from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::timestamptz[])
                   as told (report_id, version, operator, thing, cause, noticed_at)
             where not exists (select from verdicts
                                where verdicts.report_id = told.report_id and verdicts.version >= told.version)
             order by report_id, thing
                on conflict do nothing
            """;

    private static final String FORGET = "delete from occurrences where report_id = any($1)";

    private static final String EARLIER =
            """
            select asked.report_id, earlier.report_id as earlier
              from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::timestamptz[])
                   as asked (report_id, operator, thing, cause, since, noticed_at)
             cross join lateral (select report_id, noticed_at
                                   from occurrences
                                  where operator = asked.operator
                                    and thing = asked.thing
                                    and cause = asked.cause
                                    and noticed_at >= asked.since
                                    and noticed_at < asked.noticed_at
                                    and report_id <> asked.report_id
                                    and not exists (select from handlings
                                                     where handlings.report_id = occurrences.report_id
                                                       and handlings.not_a_report)
                                  order by noticed_at desc, report_id
                                  limit $7) as earlier
             order by earlier.noticed_at desc, earlier.report_id
            """;

    private record Named(Occurrence occurrence, String thing) {}

    public Uni<Void> add(SqlConnection tx, List<Occurrence> occurrences) {
        var rows = named(occurrences, Occurrence::knownBy);
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Tuple.tuple();
        columns.addArrayOfUUID(
                rows.stream().map(row -> row.occurrence().reportId()).toArray(UUID[]::new));
        columns.addArrayOfLong(
                rows.stream().map(row -> row.occurrence().version()).toArray(Long[]::new));
        addAlike(columns, rows);
        columns.addArrayOfOffsetDateTime(moments(rows, Occurrence::noticedAt));
        return tx.preparedQuery(ADD).execute(columns).replaceWithVoid();
    }

    public Uni<Void> forget(SqlConnection tx, Collection<UUID> reports) {
        return reports.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(FORGET)
                        .execute(Tuple.of(reports.toArray(UUID[]::new)))
                        .replaceWithVoid();
    }

    /** The latest earlier reports of the same operator, thing and cause, for each that has any; junk is none. */
    public Uni<Map<UUID, List<UUID>>> earlier(SqlConnection tx, List<Occurrence> occurrences) {
        var asked = named(occurrences, Occurrence::soughtBy);
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var columns = Tuple.tuple();
        columns.addArrayOfUUID(
                asked.stream().map(row -> row.occurrence().reportId()).toArray(UUID[]::new));
        addAlike(columns, asked);
        columns.addArrayOfOffsetDateTime(moments(asked, Occurrence::since));
        columns.addArrayOfOffsetDateTime(moments(asked, Occurrence::noticedAt));
        columns.addInteger(MOST);
        return tx.preparedQuery(EARLIER).execute(columns).map(rows -> stream(rows.spliterator(), false)
                .collect(groupingBy(
                        row -> row.getUUID("report_id"),
                        mapping(row -> row.getUUID("earlier"), collectingAndThen(toList(), Occurrences::distinct)))));
    }

    /** A report known by two kinds is found twice. */
    private static List<UUID> distinct(List<UUID> found) {
        return found.stream().distinct().limit(MOST).toList();
    }

    private static List<Named> named(List<Occurrence> occurrences, Function<Occurrence, List<String>> names) {
        return occurrences.stream()
                .flatMap(each -> names.apply(each).stream().map(thing -> new Named(each, thing)))
                .toList();
    }

    private static void addAlike(Tuple columns, List<Named> rows) {
        columns.addArrayOfString(texts(rows.stream().map(row -> row.occurrence().operator())));
        columns.addArrayOfString(texts(rows.stream().map(Named::thing)));
        columns.addArrayOfString(texts(rows.stream().map(row -> row.occurrence().cause())));
    }

    private static String[] texts(Stream<String> values) {
        return values.toArray(String[]::new);
    }

    private static OffsetDateTime[] moments(List<Named> rows, Function<Occurrence, Instant> of) {
        return rows.stream()
                .map(row -> of.apply(row.occurrence()).atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
    }
}

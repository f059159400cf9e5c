package se.enkanal.deadline.statistics.store;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.enkanal.deadline.statistics.Figure;
import se.enkanal.deadline.statistics.Grain;
import se.enkanal.deadline.statistics.Selection;

/** The figures to read. */
@Singleton
public class Figures {

    private static final String FIND =
            """
            select organisation, period, reports, events, revision, changed_at
              from figure
             where grain = $1
               and ($2::text[] is null or organisation = any($2))
               and ($3::text[] is null or period = any($3))
               and ($4::text is null or period >= $4)
               and ($5::text is null or period <= $5)
             order by organisation, period
            """;

    private static final String NAMES = "select id, name from organisation where id = any($1)";

    /** Figures, those that have become nothing too, with the sum of their revisions and the newest change. */
    public record Found(List<Figure> figures, long revision, Optional<Instant> updated) {}

    public Uni<Found> find(SqlConnection tx, Selection selection) {
        var grain = selection.table().grain();
        var asked = Tuple.tuple()
                .addString(grain.name())
                .addArrayOfString(unlessNone(selection.organisations()))
                .addArrayOfString(unlessNone(
                        selection.periods().stream().map(grain::written).toList()))
                .addString(selection.from().map(grain::written).orElse(null))
                .addString(selection.to().map(grain::written).orElse(null));
        return tx.preparedQuery(FIND).execute(asked).map(rows -> found(rows, grain));
    }

    /** What those that are known are called. */
    public Uni<Map<String, String>> names(SqlConnection tx, Collection<String> organisations) {
        return tx.preparedQuery(NAMES)
                .execute(Tuple.of(organisations.toArray(String[]::new)))
                .map(rows -> stream(rows.spliterator(), false)
                        .collect(toUnmodifiableMap(row -> row.getString("id"), row -> row.getString("name"))));
    }

    private static Found found(RowSet<Row> rows, Grain grain) {
        return new Found(
                stream(rows.spliterator(), false).map(row -> figure(row, grain)).toList(),
                stream(rows.spliterator(), false)
                        .mapToLong(row -> row.getLong("revision"))
                        .sum(),
                stream(rows.spliterator(), false)
                        .map(row -> row.getOffsetDateTime("changed_at").toInstant())
                        .max(Instant::compareTo));
    }

    private static Figure figure(Row row, Grain grain) {
        YearMonth period = grain.read(row.getString("period")).orElseThrow();
        return new Figure(row.getString("organisation"), period, row.getLong("reports"), row.getLong("events"));
    }

    private static String[] unlessNone(List<String> some) {
        return some.isEmpty() ? null : some.toArray(String[]::new);
    }
}

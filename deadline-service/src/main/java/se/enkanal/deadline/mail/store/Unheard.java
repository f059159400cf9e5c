package se.enkanal.deadline.mail.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.StreamSupport.stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Ownership;
import se.enkanal.deadline.casework.Ruling;
import se.enkanal.deadline.store.Columns;

/** New cases that their owners have not been told of, as a count and the nearest date: one mail tells of many. */
@Singleton
public class Unheard {

    private static final String COUNT =
            """
            insert into unheard (owner, track, cases, nearest_at, since)
            select owner, track, cases, nearest_at, $1
              from unnest($2::text[], $3::text[], $4::bigint[], $5::timestamptz[]) as new (owner, track, cases, nearest_at)
             order by owner, track
            on conflict (owner, track) do update
               set cases = unheard.cases + excluded.cases, nearest_at = least(unheard.nearest_at, excluded.nearest_at)
            """;

    /** Of owners we know and have not written to lately; one replica takes all of an owner's rows. */
    private static final String CLAIM =
            """
            delete from unheard
             where (owner, track) in (
                   select owner, track from unheard
                    where exists (select from organisation where id = unheard.owner)
                      and not exists (select from mail
                                       where mail.owner = unheard.owner and kind = 'NEW_CASES' and written_at > $1)
                    order by owner, track limit 500 for update skip locked)
            returning owner, track, cases, nearest_at
            """;

    /** What an owner has not been told; {@code nearestAt} may be null. */
    public record Tidings(String owner, String track, int cases, Instant nearestAt) {}

    /** Who is to be told of what. */
    private record Owner(String id, String track) implements Comparable<Owner> {
        @Override
        public int compareTo(Owner other) {
            return (id + " " + track).compareTo(other.id + " " + other.track);
        }
    }

    private record Arrived(Owner owner, Instant dueAt) {}

    private record News(Owner owner, long cases, Instant nearestAt) {}

    /** Counts these cases in, for each owner of a track that somebody must decide about. */
    public Uni<Void> count(SqlConnection tx, List<CaseFile> opened, Instant now) {
        var news = opened.stream()
                .flatMap(Unheard::arrived)
                .collect(groupingBy(Arrived::owner, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new News(entry.getKey(), entry.getValue().size(), nearest(entry.getValue())))
                .toList();
        var columns = Columns.of(news)
                .timestamp(now)
                .text(each -> each.owner.id)
                .text(each -> each.owner.track)
                .number(News::cases)
                .time(News::nearestAt);
        return news.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.preparedQuery(COUNT).execute(columns.tuple()).replaceWithVoid();
    }

    /** Takes what is to be told now to owners that have had no such mail since then. */
    public Uni<List<Tidings>> take(SqlConnection tx, Instant since) {
        return tx.preparedQuery(CLAIM).execute(Tuple.of(Columns.utc(since))).map(rows -> stream(
                        rows.spliterator(), false)
                .map(row -> new Tidings(
                        row.getString("owner"),
                        row.getString("track"),
                        row.getInteger("cases"),
                        Columns.instant(row.getOffsetDateTime("nearest_at")).orElse(null)))
                .toList());
    }

    private static Stream<Arrived> arrived(CaseFile file) {
        return file.verdict().tracks().stream()
                .filter(track -> file.ruling(track) != Ruling.NOT_APPLICABLE)
                .map(Track::track)
                .map(track -> new Arrived(new Owner(Ownership.owner(file, track), track), dueAt(file, track)));
    }

    private static Instant dueAt(CaseFile file, String track) {
        return file.clocks().stream()
                .filter(clock -> clock.track().equals(track) && clock.open())
                .flatMap(clock -> clock.dueAt().stream())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static Instant nearest(List<Arrived> arrived) {
        return arrived.stream()
                .map(Arrived::dueAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}

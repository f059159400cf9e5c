package se.enkanal.routing.verdict.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.outbox.Incoming;
import se.enkanal.outbox.Outbox;
import se.enkanal.outbox.Time;
import se.enkanal.routing.organisation.SystemName;
import se.enkanal.routing.organisation.store.Organisations;
import se.enkanal.routing.verdict.News;
import se.enkanal.routing.verdict.Ruling;
import se.enkanal.routing.verdict.store.Rejudges;
import se.enkanal.routing.verdict.store.StoredVerdict;
import se.enkanal.routing.verdict.store.Verdicts;

/** Judges what reports say that is new, keeps the verdicts and announces them, a batch in one transaction. */
@Singleton
public class RouteReports {

    private static final Logger LOG = Logger.getLogger(RouteReports.class);

    private final Judge judge;
    private final Verdicts verdicts;
    private final Rejudges rejudges;
    private final Organisations organisations;
    private final Outbox outbox;
    private final Time time;

    RouteReports(
            Judge judge, Verdicts verdicts, Rejudges rejudges, Organisations organisations, Outbox outbox, Time time) {
        this.judge = judge;
        this.verdicts = verdicts;
        this.rejudges = rejudges;
        this.organisations = organisations;
        this.outbox = outbox;
        this.time = time;
    }

    /** The newest of each report. What a verdict has passed is ignored; what it is the answer to is answered again. */
    public Uni<Void> route(SqlConnection tx, List<Incoming> events) {
        var newest = newest(events);
        var later = newest.stream()
                .filter(news -> !news.first())
                .map(News::reportId)
                .toList();
        return newest.isEmpty()
                ? Uni.createFrom().voidItem()
                : systems(tx, newest).chain(systems -> before(tx, later)
                        .chain(before -> route(tx, newest, systems, before, time.now())));
    }

    private Uni<Map<SystemName, RegisteredSystem>> systems(SqlConnection tx, Collection<News> newest) {
        return organisations.systems(
                tx,
                newest.stream()
                        .flatMap(news -> SystemName.in(news.organisation(), news.facts()).stream())
                        .toList());
    }

    /** The verdicts that reports already have. What time would have changed is cancelled first, so that it waits. */
    private Uni<Map<UUID, StoredVerdict>> before(SqlConnection tx, List<UUID> reports) {
        return reports.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : rejudges.cancel(tx, reports).chain(() -> verdicts.held(tx, reports));
    }

    private Uni<Void> route(
            SqlConnection tx,
            Collection<News> newest,
            Map<SystemName, RegisteredSystem> systems,
            Map<UUID, StoredVerdict> before,
            Instant now) {
        var judged = new ArrayList<Ruling>();
        var repeated = new ArrayList<UUID>();
        for (var news : newest) {
            var stored = before.get(news.reportId());
            if (stored == null) {
                judged.add(judge.judge(news, systems, 1, news.saidAt(news.receivedAt()), now));
            } else if (stored.reportVersion() < news.version()) {
                judged.add(judge.judge(news, systems, stored.version() + 1, news.saidAt(stored.saidAt()), now));
            } else if (stored.reportVersion() == news.version()) {
                repeated.add(news.reportId());
            }
        }
        return store(tx, judged, repeated).chain(() -> repeat(tx, repeated));
    }

    /** A first verdict that was there before is the answer to an event that came again. */
    private Uni<Void> store(SqlConnection tx, List<Ruling> judged, List<UUID> repeated) {
        return judged.isEmpty()
                ? Uni.createFrom().voidItem()
                : verdicts.add(tx, judged, outbox::prepare).chain(stored -> {
                    stored.known().forEach(repeated::add);
                    var fresh = judged.stream()
                            .filter(each ->
                                    !stored.known().contains(each.assessed().reportId()))
                            .toList();
                    fresh.forEach(RouteReports::log);
                    return rejudges.plan(tx, fresh).chain(() -> outbox.addAll(tx, stored.announcements()));
                });
    }

    private Uni<Void> repeat(SqlConnection tx, List<UUID> reports) {
        return reports.isEmpty()
                ? Uni.createFrom().voidItem()
                : verdicts.latest(tx, reports)
                        .chain(stored -> outbox.addAll(
                                tx,
                                stored.values().stream()
                                        .map(each -> outbox.prepare(each.announcedAs(), each.assessed(), null))
                                        .toList()));
    }

    private static Collection<News> newest(List<Incoming> events) {
        var newest = new TreeMap<UUID, News>();
        for (var incoming : events) {
            News.of(
                            incoming.event(),
                            incoming.envelope().id(),
                            incoming.envelope().traceparent())
                    .ifPresent(news -> newest.merge(
                            news.reportId(), news, (one, other) -> one.version() < other.version() ? other : one));
        }
        return newest.values();
    }

    private static void log(Ruling ruling) {
        var assessed = ruling.assessed();
        LOG.infof(
                "report=%s event=ReportAssessed outcome=%s version=%d trigger=%s",
                assessed.reportId(),
                assessed.tracks().stream().map(Track::outcome).toList(),
                assessed.version(),
                assessed.trigger());
    }
}

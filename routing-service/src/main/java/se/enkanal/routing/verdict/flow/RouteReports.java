package se.enkanal.routing.verdict.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.report.v1.ReportEvent.ReportWithdrawn;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.outbox.Incoming;
import se.enkanal.outbox.Time;
import se.enkanal.routing.organisation.SystemName;
import se.enkanal.routing.verdict.News;
import se.enkanal.routing.verdict.Ruling;
import se.enkanal.routing.verdict.store.StoredVerdict;

/** Judges what reports say that is new, keeps the verdicts and announces them, a batch in one transaction. */
@Singleton
public class RouteReports {

    private static final Logger LOG = Logger.getLogger(RouteReports.class);

    private final Judge judge;
    private final Recurrences recurrences;
    private final Rulings rulings;
    private final Time time;

    RouteReports(Judge judge, Recurrences recurrences, Rulings rulings, Time time) {
        this.judge = judge;
        this.recurrences = recurrences;
        this.rulings = rulings;
        this.time = time;
    }

    /** The newest of each report. What a verdict has passed is ignored; what it is the answer to is answered again. */
    public Uni<Void> route(SqlConnection tx, List<Incoming> events) {
        return route(tx, newest(events)).chain(() -> recurrences.withdraw(tx, withdrawn(events)));
    }

    private Uni<Void> route(SqlConnection tx, Collection<News> newest) {
        var later = newest.stream()
                .filter(news -> !news.first())
                .map(News::reportId)
                .toList();
        return newest.isEmpty()
                ? Uni.createFrom().voidItem()
                : rulings.systemsIn(tx, newest).chain(systems -> before(tx, later)
                        .chain(before -> route(tx, newest, systems, before, time.now())));
    }

    /** The verdicts that reports already have. */
    private Uni<Map<UUID, StoredVerdict>> before(SqlConnection tx, List<UUID> reports) {
        return reports.isEmpty() ? Uni.createFrom().item(Map.of()) : rulings.takenUp(tx, reports);
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
        return pronounce(tx, judged, before).invoke(repeated::addAll).chain(() -> repeat(tx, repeated));
    }

    /** A first verdict that was there before is the answer to an event that came again. */
    private Uni<Set<UUID>> pronounce(SqlConnection tx, List<Ruling> judged, Map<UUID, StoredVerdict> before) {
        return judged.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : recurrences
                        .propose(tx, judged, before)
                        .chain(proposed -> rulings.pronounce(tx, proposed))
                        .invoke(known -> judged.stream()
                                .filter(each -> !known.contains(each.assessed().reportId()))
                                .forEach(RouteReports::log));
    }

    private Uni<Void> repeat(SqlConnection tx, List<UUID> reports) {
        return reports.isEmpty() ? Uni.createFrom().voidItem() : rulings.repeat(tx, reports);
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

    private static List<UUID> withdrawn(List<Incoming> events) {
        return events.stream()
                .map(Incoming::event)
                .filter(ReportWithdrawn.class::isInstance)
                .map(event -> ((ReportWithdrawn) event).reportId())
                .toList();
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

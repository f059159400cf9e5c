package se.enkanal.deadline.casework.flow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import se.enkanal.contracts.Ids;
import se.enkanal.deadline.casework.store.Audit;
import se.enkanal.deadline.casework.store.Cases;
import se.enkanal.deadline.mail.store.Unheard;
import se.enkanal.outbox.Announcement;
import se.enkanal.outbox.Incoming;
import se.enkanal.outbox.Outbox;
import se.enkanal.outbox.Time;

/** Opens a case for each report's first verdict and judges anew with each later one. */
@Singleton
public class TakeVerdicts {

    private static final Logger LOG = Logger.getLogger(TakeVerdicts.class);

    private final Cases cases;
    private final Unheard unheard;
    private final Audit audit;
    private final Outbox outbox;
    private final Time time;

    TakeVerdicts(Cases cases, Unheard unheard, Audit audit, Outbox outbox, Time time) {
        this.cases = cases;
        this.unheard = unheard;
        this.audit = audit;
        this.outbox = outbox;
        this.time = time;
    }

    /** A batch of verdicts, in this transaction. Those that a case has passed are ignored. */
    public Uni<Void> take(SqlConnection tx, List<Incoming> verdicts) {
        var now = time.now();
        var perReport = perReport(verdicts);
        return open(tx, perReport, now).chain(opened -> {
            perReport.keySet().removeAll(opened);
            return perReport.isEmpty() ? Uni.createFrom().voidItem() : rejudge(tx, perReport, now);
        });
    }

    private Uni<Set<UUID>> open(SqlConnection tx, Map<UUID, List<Incoming>> perReport, Instant now) {
        var openings = perReport.values().stream()
                .map(verdicts -> Judged.opened(verdicts, now))
                .toList();
        var files = openings.stream().map(Judged::file).toList();
        var auditIds = Stream.generate(() -> Ids.newId(now)).limit(files.size()).toList();
        return cases.open(tx, files, auditIds, now).call(opened -> {
            var fresh = openings.stream()
                    .filter(each -> opened.contains(each.file().reportId()))
                    .toList();
            log("CaseOpened", fresh);
            return unheard.count(tx, fresh.stream().map(Judged::file).toList(), now)
                    .chain(() -> announce(tx, fresh, now));
        });
    }

    private Uni<Void> rejudge(SqlConnection tx, Map<UUID, List<Incoming>> perReport, Instant now) {
        return cases.lock(tx, perReport.keySet()).chain(files -> {
            var judged = files.stream()
                    .map(file -> Judged.rejudged(file, perReport.get(file.reportId()), now))
                    .filter(each -> !each.nothingHappened())
                    .toList();
            log("CaseRejudged", judged);
            return judged.isEmpty() ? Uni.createFrom().voidItem() : store(tx, judged, now);
        });
    }

    private Uni<Void> store(SqlConnection tx, List<Judged> judged, Instant now) {
        var files = judged.stream().map(Judged::file).toList();
        return cases.save(tx, files)
                .chain(() -> cases.saveVerdicts(tx, files))
                .chain(() -> audit.byItself(tx, files, "CaseRejudged", now))
                .chain(() -> announce(tx, judged, now));
    }

    private Uni<Void> announce(SqlConnection tx, List<Judged> judged, Instant now) {
        return outbox.addAll(
                tx,
                judged.stream()
                        .flatMap(each -> each.steps().stream())
                        .flatMap(step -> announcements(step, now))
                        .toList());
    }

    private Stream<Announcement> announcements(Judged.Step step, Instant now) {
        var envelope = step.cause().envelope();
        return step.turn().events(envelope.id(), now).stream()
                .map(event -> outbox.prepare(event, envelope.traceparent()));
    }

    private static Map<UUID, List<Incoming>> perReport(List<Incoming> verdicts) {
        return verdicts.stream()
                .sorted(Comparator.comparingLong(verdict -> verdict.event().version()))
                .collect(groupingBy(verdict -> Judged.verdict(verdict).reportId(), TreeMap::new, toList()));
    }

    private static void log(String event, List<Judged> judged) {
        judged.forEach(each -> LOG.infof(
                "report=%s event=%s outcome=stored clocks=%d",
                each.file().reportId(), event, each.file().clocks().size()));
    }
}

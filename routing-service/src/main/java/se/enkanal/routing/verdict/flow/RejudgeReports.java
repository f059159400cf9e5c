package se.enkanal.routing.verdict.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;
import se.enkanal.contracts.verdict.v1.ReportAssessed.Trigger;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;
import se.enkanal.routing.verdict.Ruling;
import se.enkanal.routing.verdict.store.Rejudges;
import se.enkanal.routing.verdict.store.Rejudges.Due;
import se.enkanal.routing.verdict.store.StoredVerdict;
import se.enkanal.routing.verdict.store.Verdicts;

/** Judges again what time has changed, in batches that no other replica holds. After an outage it catches up. */
@Singleton
public class RejudgeReports {

    private static final Logger LOG = Logger.getLogger(RejudgeReports.class);
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final Judge judge;
    private final Verdicts verdicts;
    private final Rejudges rejudges;
    private final Rulings rulings;
    private final Time time;

    RejudgeReports(
            Transactions transactions, Judge judge, Verdicts verdicts, Rejudges rejudges, Rulings rulings, Time time) {
        this.transactions = transactions;
        this.judge = judge;
        this.verdicts = verdicts;
        this.rejudges = rejudges;
        this.rulings = rulings;
        this.time = time;
    }

    /** Until nothing more is due: how late the latest came. */
    public Uni<Duration> tick() {
        var now = time.now();
        return transactions
                .run(tx -> rejudges.claim(tx, now, BATCH)
                        .call(due -> due.isEmpty() ? Uni.createFrom().voidItem() : rejudge(tx, due, now)))
                .chain(due -> due.size() < BATCH
                        ? Uni.createFrom().item(lateness(due, now))
                        : tick().map(rest -> longest(rest, lateness(due, now))));
    }

    private Uni<Void> rejudge(SqlConnection tx, List<Due> due, Instant now) {
        return verdicts.held(tx, due.stream().map(Due::reportId).toList())
                .chain(before -> rulings.systems(tx, before.values()).chain(systems -> {
                    var judged = before.values().stream()
                            .sorted(Comparator.comparing(
                                    (StoredVerdict stored) -> stored.assessed().reportId()))
                            .map(stored -> judge.again(stored.assessed(), systems, stored.saidAt(), now, Trigger.TIME))
                            .toList();
                    judged.forEach(RejudgeReports::log);
                    return rulings.pronounce(tx, judged).replaceWithVoid();
                }));
    }

    private static Duration lateness(List<Due> due, Instant now) {
        return due.stream()
                .map(each -> Duration.between(each.at(), now))
                .reduce(Duration.ZERO, RejudgeReports::longest);
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static void log(Ruling ruling) {
        LOG.infof(
                "report=%s event=ReportAssessed outcome=rejudged version=%d trigger=TIME",
                ruling.assessed().reportId(), ruling.assessed().version());
    }
}

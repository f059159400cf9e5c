package se.enkanal.routing.verdict.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.enkanal.contracts.verdict.v1.ReportAssessed.Trigger;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;
import se.enkanal.routing.verdict.Difference;
import se.enkanal.routing.verdict.Reassessment;
import se.enkanal.routing.verdict.Ruling;
import se.enkanal.routing.verdict.store.StoredVerdict;

/** Judges a report by today's edition because somebody asks. What would only be said again is not said. */
@Singleton
public class ReassessReport {

    private static final Logger LOG = Logger.getLogger(ReassessReport.class);

    private final Transactions transactions;
    private final Rulings rulings;
    private final Judge judge;
    private final ExplainVerdicts explain;
    private final Time time;

    ReassessReport(Transactions transactions, Rulings rulings, Judge judge, ExplainVerdicts explain, Time time) {
        this.transactions = transactions;
        this.rulings = rulings;
        this.judge = judge;
        this.explain = explain;
        this.time = time;
    }

    /** What would be said; nothing where the report is not known. */
    public Uni<Optional<Reassessment>> suppose(UUID report) {
        return transactions.run(tx -> rulings.newest(tx, List.of(report))
                .chain(newest -> newest.containsKey(report)
                        ? supposed(tx, newest.get(report))
                                .chain(ruling -> compared(newest.get(report), ruling, false))
                                .map(Optional::of)
                        : Uni.createFrom().item(Optional.empty())));
    }

    /** Says it, if it is something else or by another edition; nothing where the report is not known. */
    public Uni<Optional<Reassessment>> reassess(UUID report) {
        return transactions.run(tx -> rulings.takenUp(tx, List.of(report))
                .chain(newest -> newest.containsKey(report)
                        ? reassess(tx, newest.get(report)).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Reassessment> reassess(SqlConnection tx, StoredVerdict before) {
        return supposed(tx, before)
                .chain(ruling -> compared(before, ruling, true).chain(after -> say(tx, ruling, after)));
    }

    private Uni<Reassessment> say(SqlConnection tx, Ruling ruling, Reassessment after) {
        if (after.difference().isNone()) {
            return rulings.keep(tx, List.of(ruling))
                    .replaceWith(new Reassessment(after.verdict(), after.difference(), false));
        }
        judge.count(ruling);
        log(ruling);
        return rulings.pronounce(tx, List.of(ruling)).replaceWith(after);
    }

    private Uni<Ruling> supposed(SqlConnection tx, StoredVerdict before) {
        var trigger = judge.isOutdated(before.assessed()) ? Trigger.RULEBOOK : Trigger.REQUEST;
        return rulings.systems(tx, List.of(before))
                .map(systems -> judge.supposed(before.assessed(), systems, before.saidAt(), time.now(), trigger));
    }

    private Uni<Reassessment> compared(StoredVerdict before, Ruling ruling, boolean stored) {
        var after = judge.explained(ruling);
        return explain.explain(before)
                .map(explained -> new Reassessment(after, Difference.between(explained, after), stored));
    }

    private static void log(Ruling ruling) {
        LOG.infof(
                "report=%s event=ReportAssessed outcome=reassessed version=%d trigger=%s",
                ruling.assessed().reportId(),
                ruling.assessed().version(),
                ruling.assessed().trigger());
    }
}

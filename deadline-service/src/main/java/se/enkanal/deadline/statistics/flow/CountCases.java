package se.enkanal.deadline.statistics.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.deadline.statistics.Counted;
import se.enkanal.deadline.statistics.store.CountedReports;
import se.enkanal.outbox.Incoming;
import se.enkanal.outbox.Time;

/** Counts what cases say of themselves; saying it again changes nothing. */
@Singleton
public class CountCases {

    private final CountedReports reports;
    private final Time time;

    CountCases(CountedReports reports, Time time) {
        this.reports = reports;
        this.time = time;
    }

    public Uni<Void> count(SqlConnection tx, List<Incoming> events) {
        var newest = Counted.newest(
                events.stream().map(each -> (CaseEvent) each.event()).toList());
        return reports.count(tx, newest, time.now());
    }
}

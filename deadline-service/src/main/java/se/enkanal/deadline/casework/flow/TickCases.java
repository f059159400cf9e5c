package se.enkanal.deadline.casework.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import se.enkanal.contracts.Ids;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Turn;
import se.enkanal.deadline.casework.store.Audit;
import se.enkanal.deadline.casework.store.Cases;
import se.enkanal.deadline.mail.FiredReminder;
import se.enkanal.deadline.mail.flow.WriteReminders;
import se.enkanal.outbox.Outbox;
import se.enkanal.outbox.Time;
import se.enkanal.outbox.Transactions;

/** Lets time do its work on whatever is due, in batches that no other replica holds. After an outage it catches up. */
@Singleton
public class TickCases {

    private static final Logger LOG = Logger.getLogger(TickCases.class);
    private static final int BATCH = 200;
    private static final Duration ASIDE = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final Cases cases;
    private final WriteReminders reminders;
    private final Audit audit;
    private final Outbox outbox;
    private final Time time;

    TickCases(Transactions transactions, Cases cases, WriteReminders reminders, Audit audit, Outbox outbox, Time time) {
        this.transactions = transactions;
        this.cases = cases;
        this.reminders = reminders;
        this.audit = audit;
        this.outbox = outbox;
        this.time = time;
    }

    /** Until nothing more is due: how late the latest came. */
    public Uni<Duration> tick() {
        return round(BATCH)
                .onFailure()
                .recoverWithUni(this::oneByOne)
                .chain(late -> late.cases < BATCH
                        ? Uni.createFrom().item(late.most)
                        : tick().map(rest -> longest(late.most, rest)));
    }

    private record Round(int cases, Duration most) {}

    private Uni<Round> round(int most) {
        var now = time.now();
        return transactions.run(tx -> cases.claimDue(tx, now, most).chain(files -> fire(tx, files, now)));
    }

    /** Something in the batch cannot be done: nobody else's clock may wait for it. */
    private Uni<Round> oneByOne(Throwable failure) {
        LOG.errorf(failure, "tick outcome=one-by-one");
        return round(1).onFailure()
                .recoverWithUni(
                        one -> cases.putAsideFirstDue(time.now(), time.now().plus(ASIDE))
                                .replaceWith(new Round(1, Duration.ZERO)))
                .repeat()
                .atMost(BATCH)
                .collect()
                .last()
                .replaceWith(new Round(0, Duration.ZERO));
    }

    private Uni<Round> fire(SqlConnection tx, List<CaseFile> files, Instant now) {
        var turns = files.stream()
                .map(file -> file.at(now))
                .filter(turn -> !turn.nothingHappened())
                .toList();
        if (turns.isEmpty()) {
            return Uni.createFrom().item(new Round(0, Duration.ZERO));
        }
        var after = turns.stream().map(Turn::after).toList();
        var fired = turns.stream().flatMap(turn -> fired(turn, now)).toList();
        fired.forEach(each -> LOG.infof(
                "report=%s event=%s track=%s stage=%s outcome=fired",
                each.file().reportId(),
                each.reminder().kind(),
                each.reminder().track(),
                each.reminder().stage()));
        return cases.save(tx, after)
                .chain(() -> reminders.write(tx, fired))
                .chain(() -> audit.byItself(tx, after, "ClockTicked", now))
                .chain(() -> outbox.addAll(
                        tx,
                        turns.stream()
                                .flatMap(turn -> turn.events(null, now).stream())
                                .map(event -> outbox.prepare(event, null))
                                .toList()))
                .replaceWith(() -> new Round(turns.size(), lateness(turns, now)));
    }

    private static Stream<FiredReminder> fired(Turn turn, Instant now) {
        return turn.reminders().stream()
                .map(reminder -> new FiredReminder(Ids.newId(now), turn.after(), reminder, now));
    }

    private static Duration lateness(List<Turn> turns, Instant now) {
        return turns.stream()
                .flatMap(turn -> turn.before().nextAt().stream())
                .map(due -> Duration.between(due, now))
                .reduce(Duration.ZERO, TickCases::longest);
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}

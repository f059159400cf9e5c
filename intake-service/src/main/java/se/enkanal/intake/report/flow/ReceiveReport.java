package se.enkanal.intake.report.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.report.FollowUpCode;
import se.enkanal.intake.report.Receipt;
import se.enkanal.intake.report.Report;
import se.enkanal.intake.report.Submission;
import se.enkanal.intake.report.SubmissionResult.Accepted;
import se.enkanal.intake.report.SubmissionResult.Rejected;
import se.enkanal.intake.report.flow.Reception.Full;
import se.enkanal.intake.report.flow.Reception.Received;
import se.enkanal.intake.report.flow.Reception.Refused;
import se.enkanal.intake.report.store.Reports;
import se.enkanal.outbox.OutboxRelay;
import se.enkanal.outbox.Time;

/** Accepts, stores and announces a report, and gives the reporter a way back to it. */
@Singleton
public class ReceiveReport {

    private static final Logger LOG = Logger.getLogger(ReceiveReport.class);

    private final CurrentRegister register;
    private final Reports reports;
    private final KeptReceipts receipts;
    private final OutboxRelay relay;
    private final Turnstile turnstile;
    private final Time time;
    private final SecureRandom random = new SecureRandom();

    ReceiveReport(
            CurrentRegister register,
            Reports reports,
            KeptReceipts receipts,
            OutboxRelay relay,
            Turnstile turnstile,
            Time time) {
        this.register = register;
        this.reports = reports;
        this.receipts = receipts;
        this.relay = relay;
        this.turnstile = turnstile;
        this.time = time;
    }

    /** {@code repeatable} is empty for a client that sent no key: each of its requests is a report. */
    public Uni<Reception> receive(Submission submission, Optional<Repeatable> repeatable, String traceparent) {
        return switch (submission.accept(register.get(), time.now())) {
            case Rejected(var flaws) -> Uni.createFrom().item(refused(flaws));
            case Accepted(var report) ->
                inTurn(() -> repeatable
                        .map(key -> storeOnce(report, key, traceparent))
                        .orElseGet(() -> store(report, traceparent)));
        };
    }

    private Uni<Reception> inTurn(Supplier<Uni<Reception>> storing) {
        return turnstile.enter()
                ? storing.get().eventually(turnstile::leave)
                : Uni.createFrom().item(new Full());
    }

    private Uni<Reception> store(Report report, String traceparent) {
        var code = FollowUpCode.random(random);
        return reports.receive(report, code, traceparent).map(stored -> received(report, Receipt.of(report, code)));
    }

    private Uni<Reception> storeOnce(Report report, Repeatable repeatable, String traceparent) {
        var code = FollowUpCode.random(random);
        var receipt = Receipt.of(report, code);
        var replay = receipts.keep(repeatable, receipt);
        return reports.receiveOnce(report, code, replay, traceparent)
                .chain(first ->
                        first ? Uni.createFrom().item(received(report, receipt)) : receipts.sameAsBefore(replay));
    }

    private Reception received(Report report, Receipt receipt) {
        relay.wake();
        LOG.infof("report=%s event=ReportReceived outcome=stored", report.id());
        return new Received(receipt);
    }

    private static Reception refused(List<Flaw> flaws) {
        LOG.infof("report=none event=none outcome=refused flaws=%d", flaws.size());
        return new Refused(flaws);
    }
}

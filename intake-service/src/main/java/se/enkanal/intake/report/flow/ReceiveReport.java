package se.enkanal.intake.report.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.intake.IntakeConfig;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.report.FollowUpCode;
import se.enkanal.intake.report.Receipt;
import se.enkanal.intake.report.Report;
import se.enkanal.intake.report.Submission;
import se.enkanal.intake.report.SubmissionResult.Accepted;
import se.enkanal.intake.report.SubmissionResult.Rejected;
import se.enkanal.intake.report.flow.Reception.Full;
import se.enkanal.intake.report.flow.Reception.KeyUsedBefore;
import se.enkanal.intake.report.flow.Reception.Received;
import se.enkanal.intake.report.flow.Reception.Refused;
import se.enkanal.intake.report.store.Replay;
import se.enkanal.intake.report.store.Replays;
import se.enkanal.intake.report.store.Reports;
import se.enkanal.intake.secret.Codes;
import se.enkanal.intake.secret.Safe;
import se.enkanal.intake.secret.Vault;
import se.enkanal.outbox.EventJson;
import se.enkanal.outbox.OutboxRelay;
import se.enkanal.outbox.Time;

/** Accepts, stores and announces a report, and gives the reporter a way back to it. */
@Singleton
public class ReceiveReport {

    private static final Logger LOG = Logger.getLogger(ReceiveReport.class);

    private final CurrentRegister register;
    private final Reports reports;
    private final Replays replays;
    private final OutboxRelay relay;
    private final Codes codes;
    private final Safe answers;
    private final Time time;
    private final int mostUnderWay;
    private final AtomicInteger underWay = new AtomicInteger();
    private final SecureRandom random = new SecureRandom();

    ReceiveReport(
            CurrentRegister register,
            Reports reports,
            Replays replays,
            OutboxRelay relay,
            Codes codes,
            Vault vault,
            Time time,
            IntakeConfig config) {
        this.register = register;
        this.reports = reports;
        this.replays = replays;
        this.relay = relay;
        this.codes = codes;
        this.answers = vault.safe("idempotency-answers");
        this.time = time;
        this.mostUnderWay = config.reports().mostWaiting();
    }

    /** {@code repeatable} is empty for a client that sent no key: each of its requests is a report. */
    public Uni<Reception> receive(Submission submission, Optional<Repeatable> repeatable, String traceparent) {
        return switch (submission.accept(register.get(), time.now())) {
            case Rejected(var flaws) -> Uni.createFrom().item(refused(flaws));
            case Accepted(var report) -> inTurn(report, repeatable, traceparent);
        };
    }

    private static Reception refused(List<Flaw> flaws) {
        LOG.infof("report=none event=none outcome=refused flaws=%d", flaws.size());
        return new Refused(flaws);
    }

    private Uni<Reception> inTurn(Report report, Optional<Repeatable> repeatable, String traceparent) {
        if (underWay.incrementAndGet() > mostUnderWay) {
            underWay.decrementAndGet();
            return Uni.createFrom().item(new Full());
        }
        return repeatable
                .map(key -> storeOnce(report, key, traceparent))
                .orElseGet(() -> store(report, traceparent))
                .eventually(underWay::decrementAndGet);
    }

    private Uni<Reception> store(Report report, String traceparent) {
        var code = FollowUpCode.random(random);
        return reports.receive(report, code, traceparent).map(stored -> received(report, code));
    }

    private Uni<Reception> storeOnce(Report report, Repeatable repeatable, String traceparent) {
        var code = FollowUpCode.random(random);
        var replay = replay(repeatable, Receipt.of(report, code));
        return reports.receiveOnce(report, code, replay, traceparent)
                .chain(first -> first
                        ? Uni.createFrom().item(received(report, code))
                        : replays.find(replay.key()).map(stored -> repeated(replay, stored)));
    }

    private Reception received(Report report, FollowUpCode code) {
        relay.wake();
        LOG.infof("report=%s event=ReportReceived outcome=stored", report.id());
        return new Received(Receipt.of(report, code));
    }

    private Reception repeated(Replay asked, Replay stored) {
        return MessageDigest.isEqual(asked.body(), stored.body()) ? new Received(opened(stored)) : new KeyUsedBefore();
    }

    private Replay replay(Repeatable repeatable, Receipt receipt) {
        var key = codes.fingerprint(
                Codes.Purpose.IDEMPOTENCY_KEY,
                repeatable.client(),
                repeatable.key().toString());
        try {
            return new Replay(key, repeatable.body(), answers.seal(EventJson.MAPPER.writeValueAsBytes(receipt), key));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Receipt opened(Replay stored) {
        try {
            return EventJson.MAPPER.readValue(
                    answers.open(stored.answer(), stored.key()).orElseThrow(), Receipt.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package se.enkanal.intake.form.flow;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import se.enkanal.intake.form.Draft;
import se.enkanal.intake.form.Said;
import se.enkanal.intake.form.store.DraftSecret;
import se.enkanal.intake.form.store.Drafts;
import se.enkanal.intake.form.store.SavedDraft;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.report.flow.ReceiveReport;
import se.enkanal.intake.report.flow.Reception;
import se.enkanal.intake.report.flow.Reception.Received;
import se.enkanal.intake.report.flow.Repeatable;
import se.enkanal.outbox.Time;

/** Makes a draft a report, once however often the button is pressed, and keeps the receipt in its place. */
@Singleton
public class SendDraft {

    private static final String CLIENT = "form";

    private final ReceiveReport receive;
    private final Drafts drafts;
    private final Time time;
    private final Timer written;

    SendDraft(ReceiveReport receive, Drafts drafts, Time time, MeterRegistry metrics) {
        this.receive = receive;
        this.drafts = drafts;
        this.time = time;
        this.written = Timer.builder("enkanal.form.written")
                .description("From the first screen to the receipt.")
                .publishPercentileHistogram(false)
                .register(metrics);
    }

    public Uni<Reception> send(
            DraftSecret secret, Draft draft, RegisteredOrganisation organisation, String traceparent) {
        // The key alone says which report it is: what it said when first sent is what counts.
        var once = new Repeatable(CLIENT, draft.key(), draft.key().toString().getBytes(StandardCharsets.US_ASCII));
        return receive.receive(new Said(draft, organisation).submission(), Optional.of(once), traceparent)
                .call(reception -> keep(secret, draft, reception));
    }

    private Uni<?> keep(DraftSecret secret, Draft draft, Reception reception) {
        if (reception instanceof Received(var receipt)) {
            written.record(Duration.between(draft.startedAt(), time.now()));
            return drafts.save(secret, SavedDraft.sent(draft, receipt));
        }
        return Uni.createFrom().voidItem();
    }
}

package se.enkanal.deadline.casework.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.enkanal.contracts.Ids;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Feedback;
import se.enkanal.deadline.casework.Turn;
import se.enkanal.deadline.casework.flow.Desk.Sitting;
import se.enkanal.deadline.casework.store.Correspondence;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.outbox.Time;

/** An authority answered; what the reporter is told of it is left in intake-service before anything is stored here. */
@Singleton
public class TakeFeedback {

    private static final Set<String> FIELDS = Set.of("track", "kind", "receivedAt", "summary", "tellReporter");

    private final Desk desk;
    private final Reporter reporter;
    private final Correspondence correspondence;
    private final Time time;

    TakeFeedback(Desk desk, Reporter reporter, Correspondence correspondence, Time time) {
        this.desk = desk;
        this.reporter = reporter;
        this.correspondence = correspondence;
        this.time = time;
    }

    private record Asked(Feedback feedback, String summary, Optional<UUID> messageId, String tellReporter) {}

    public Uni<CaseFile> take(Asker asker, Map<String, ?> said) {
        return desk.ask(asker, () -> read(Fields.of(said, FIELDS))).chain(asked -> take(asker, asked));
    }

    private Uni<CaseFile> take(Asker asker, Asked asked) {
        var track = asked.feedback().track();
        return desk.look(asker, track)
                .invoke(file -> check(file, asked))
                .chain(() -> tell(asker, asked))
                .chain(() -> desk.change(asker, track, "FeedbackRecorded", sitting -> record(sitting, asked)));
    }

    private Asked read(Fields fields) {
        var track = fields.requiredText("track", "Säg vilket regelverk det gäller.");
        var kind = fields.requiredCode("kind", Feedback.Kind.class, "Säg vad myndigheten svarade.");
        var receivedAt = fields.requiredTime("receivedAt", "Säg när svaret kom.");
        var summary = fields.text("summary");
        var tell = fields.text("tellReporter");
        fields.orRefuse();
        var now = time.now();
        var messageId = Optional.ofNullable(tell).map(text -> Ids.newId(now));
        return new Asked(new Feedback(Ids.newId(now), track, kind, receivedAt), summary, messageId, tell);
    }

    private void check(CaseFile file, Asked asked) {
        var flaws = asked.feedback().flaws(file, time.now());
        if (!flaws.isEmpty()) {
            throw Refused.wrong(flaws);
        }
    }

    private Uni<Void> tell(Asker asker, Asked asked) {
        return asked.messageId()
                .map(id -> reporter.leave(asker.reportId(), id, asked.tellReporter(), asker.person()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Turn> record(Sitting sitting, Asked asked) {
        var file = sitting.file();
        var messageId = asked.messageId().orElse(null);
        var received = new Correspondence.Received(
                file.reportId(),
                asked.feedback(),
                file.authority(asked.feedback().track()),
                asked.summary(),
                messageId,
                sitting.now(),
                sitting.actor());
        return correspondence
                .add(sitting.tx(), received, sitting.key())
                .replaceWith(() -> file.answered(asked.feedback(), messageId, sitting.now()));
    }
}

package se.enkanal.deadline.casework.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import se.enkanal.contracts.Ids;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Submission;
import se.enkanal.deadline.casework.Turn;
import se.enkanal.deadline.casework.flow.Desk.Sitting;
import se.enkanal.deadline.casework.store.Submissions;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.outbox.Time;

/** An authority has been told: the only thing that meets a clock. */
@Singleton
public class FileSubmission {

    private static final Set<String> FIELDS =
            Set.of("track", "stage", "submittedAt", "authorityReference", "channel", "delayReason", "preliminary");

    private final Desk desk;
    private final Submissions submissions;
    private final Time time;

    FileSubmission(Desk desk, Submissions submissions, Time time) {
        this.desk = desk;
        this.submissions = submissions;
        this.time = time;
    }

    private record Asked(Submission submission, String delayReason) {}

    public Uni<CaseFile> file(Asker asker, Map<String, ?> said) {
        return desk.ask(asker, () -> read(Fields.of(said, FIELDS)))
                .chain(asked -> desk.change(
                        asker, asked.submission().track(), "SubmissionRecorded", sitting -> record(sitting, asked)));
    }

    private Asked read(Fields fields) {
        var track = fields.requiredText("track", "Säg vilket regelverk det gäller.");
        var stage = fields.requiredText("stage", "Säg vad som skickades.");
        var submittedAt = fields.requiredTime("submittedAt", "Säg när det skickades.");
        var reference = fields.requiredText("authorityReference", "Skriv myndighetens ärendenummer eller kvittens.");
        var channel = fields.requiredText("channel", "Säg hur det skickades.");
        var preliminary = fields.flag("preliminary");
        var delayReason = fields.text("delayReason");
        fields.orRefuse();
        return new Asked(
                new Submission(
                        Ids.newId(time.now()),
                        track,
                        stage,
                        submittedAt,
                        reference,
                        channel,
                        Boolean.TRUE.equals(preliminary)),
                delayReason);
    }

    private Uni<Turn> record(Sitting sitting, Asked asked) {
        var file = sitting.file();
        var submission = asked.submission();
        var flaws = submission.flaws(file, asked.delayReason(), sitting.now());
        if (!flaws.isEmpty()) {
            throw Refused.wrong(flaws);
        }
        var recorded = new Submissions.Recorded(
                file.reportId(),
                submission,
                file.authority(submission.track()),
                submission.late(file),
                asked.delayReason(),
                sitting.now(),
                sitting.actor());
        return submissions
                .add(sitting.tx(), recorded, sitting.key())
                .replaceWith(() -> file.submitted(submission, sitting.now()));
    }
}

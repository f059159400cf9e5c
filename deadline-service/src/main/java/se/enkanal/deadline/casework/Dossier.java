package se.enkanal.deadline.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.verdict.v1.ReportAssessed;

/** Everything there is to read of a case: how it stands, what people did and wrote, and its history. */
public record Dossier(
        CaseFile file,
        Instant openedAt,
        List<Decided> decisions,
        List<Filed> submissions,
        List<Answered> feedback,
        List<Sent> messages,
        List<Entry> history) {

    /** A decision with its texts and the verdict it rested on; {@code dpoAdvice} may be null. */
    public record Decided(
            Decision decision, String reason, String dpoAdvice, ReportAssessed restedOn, Instant at, String by) {}

    /** {@code delayReason} is null where it was in time. */
    public record Filed(
            Submission submission, String authority, boolean late, String delayReason, Instant at, String by) {}

    /** {@code summary} and {@code messageId} may be null. */
    public record Answered(
            Feedback feedback, String authority, String summary, UUID messageId, Instant at, String by) {}

    /** A message to the reporter; its text is in intake-service. */
    public record Sent(UUID id, Instant at, String by) {}

    /** {@code by} is null where the service did it by itself; {@code detail} is a JSON object. */
    public record Entry(Instant at, String action, String by, String detail) {}

    public Dossier {
        decisions = List.copyOf(decisions);
        submissions = List.copyOf(submissions);
        feedback = List.copyOf(feedback);
        messages = List.copyOf(messages);
        history = List.copyOf(history);
    }

    /** As far as people of the operator alone may read: its track, and nothing of the others. */
    public Dossier ofOperator() {
        return new Dossier(
                file,
                openedAt,
                decisions.stream()
                        .filter(each -> Ownership.operators(each.decision().track()))
                        .toList(),
                submissions.stream()
                        .filter(each -> Ownership.operators(each.submission().track()))
                        .toList(),
                feedback.stream()
                        .filter(each -> Ownership.operators(each.feedback().track()))
                        .toList(),
                List.of(),
                List.of());
    }
}

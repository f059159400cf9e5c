package se.enkanal.deadline.casework;

import java.time.Instant;
import java.util.UUID;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.casework.v1.CaseEvent.AnchorCorrected;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseClosed;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseOpened;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseRejudged;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseReopened;
import se.enkanal.contracts.casework.v1.CaseEvent.DeadlineDueSoon;
import se.enkanal.contracts.casework.v1.CaseEvent.DecisionRecorded;
import se.enkanal.contracts.casework.v1.CaseEvent.FeedbackRecorded;
import se.enkanal.contracts.casework.v1.CaseEvent.MessageSent;
import se.enkanal.contracts.casework.v1.CaseEvent.SubmissionRecorded;

/** What people and verdicts do to a case, as announcements. */
final class CaseNews {

    static News opened() {
        return head -> new CaseOpened(head.reportId(), head.version(), head.causedBy(), head.at(), head.state());
    }

    static News rejudged(long verdictVersion) {
        return head -> new CaseRejudged(
                head.reportId(), head.version(), head.causedBy(), head.at(), head.state(), verdictVersion);
    }

    static News decided(Decision decision) {
        return head -> new DecisionRecorded(
                head.reportId(),
                head.version(),
                head.causedBy(),
                head.at(),
                head.state(),
                decision.id(),
                decision.track(),
                decision.ruling().name(),
                name(decision.risk()),
                name(decision.informDataSubjects()),
                decision.awareAt(),
                decision.significantAt(),
                decision.handlingEndedAt());
    }

    static News corrected(String track, Anchor anchor, Instant before, Instant after) {
        return head -> new AnchorCorrected(
                head.reportId(),
                head.version(),
                head.causedBy(),
                head.at(),
                head.state(),
                track,
                anchor,
                before,
                after);
    }

    static News submitted(Submission submission, String authority, boolean late) {
        return head -> new SubmissionRecorded(
                head.reportId(),
                head.version(),
                head.causedBy(),
                head.at(),
                head.state(),
                submission.id(),
                submission.track(),
                submission.stage(),
                authority,
                submission.submittedAt(),
                late,
                submission.preliminary());
    }

    static News answered(Feedback feedback, String authority, UUID messageId) {
        return head -> new FeedbackRecorded(
                head.reportId(),
                head.version(),
                head.causedBy(),
                head.at(),
                head.state(),
                feedback.id(),
                feedback.track(),
                authority,
                feedback.kind().name(),
                feedback.receivedAt(),
                messageId);
    }

    static News messageSent(UUID messageId) {
        return head ->
                new MessageSent(head.reportId(), head.version(), head.causedBy(), head.at(), head.state(), messageId);
    }

    static News dueSoon(Reminder reminder) {
        return head -> new DeadlineDueSoon(
                head.reportId(),
                head.version(),
                head.causedBy(),
                head.at(),
                head.state(),
                reminder.track(),
                reminder.stage(),
                reminder.dueAt(),
                reminder.left(),
                reminder.planned());
    }

    static News closed(Closure reason) {
        return head -> new CaseClosed(
                head.reportId(), head.version(), head.causedBy(), head.at(), head.state(), reason.name());
    }

    static News reopened(Reopening reason) {
        return head -> new CaseReopened(
                head.reportId(), head.version(), head.causedBy(), head.at(), head.state(), reason.name());
    }

    private static String name(Enum<?> code) {
        return code == null ? null : code.name();
    }

    private CaseNews() {}
}

package se.enkanal.intake.followup;

import static se.enkanal.intake.followup.TimelineEntry.Kind.CLOSED;
import static se.enkanal.intake.followup.TimelineEntry.Kind.DECIDED;
import static se.enkanal.intake.followup.TimelineEntry.Kind.FEEDBACK;
import static se.enkanal.intake.followup.TimelineEntry.Kind.MESSAGE;
import static se.enkanal.intake.followup.TimelineEntry.Kind.REOPENED;
import static se.enkanal.intake.followup.TimelineEntry.Kind.SUBMITTED;

import java.util.Optional;
import java.util.UUID;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.casework.v1.CaseEvent.AnchorCorrected;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseClosed;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseOpened;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseRejudged;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseReopened;
import se.enkanal.contracts.casework.v1.CaseEvent.DeadlineDueSoon;
import se.enkanal.contracts.casework.v1.CaseEvent.DeadlineMissed;
import se.enkanal.contracts.casework.v1.CaseEvent.DecisionRecorded;
import se.enkanal.contracts.casework.v1.CaseEvent.FeedbackRecorded;
import se.enkanal.contracts.casework.v1.CaseEvent.MessageSent;
import se.enkanal.contracts.casework.v1.CaseEvent.PlannedDatePassed;
import se.enkanal.contracts.casework.v1.CaseEvent.StageWaived;
import se.enkanal.contracts.casework.v1.CaseEvent.SubmissionRecorded;
import se.enkanal.contracts.casework.v1.CaseState;

/** What a case event means to the reporter: always where the report now stands, sometimes a line in its history. */
public record CaseNews(UUID eventId, CaseEvent event) {

    public Status status() {
        return Status.of(event.state());
    }

    /** Clocks and their corrections are the handler's affair. That a case was opened is told by its date alone. */
    public Optional<TimelineEntry> entry() {
        return switch (event) {
            case DecisionRecorded decided ->
                Optional.of(new TimelineEntry(
                        decided.at(),
                        DECIDED,
                        decided.track(),
                        null,
                        authority(decided.track()),
                        decided.outcome(),
                        null));
            case SubmissionRecorded told ->
                Optional.of(new TimelineEntry(
                        told.at(), SUBMITTED, told.track(), told.stage(), told.authority(), null, null));
            case FeedbackRecorded answered ->
                Optional.of(new TimelineEntry(
                        answered.at(),
                        FEEDBACK,
                        answered.track(),
                        null,
                        answered.authority(),
                        answered.kind(),
                        answered.messageId()));
            case MessageSent sent ->
                Optional.of(new TimelineEntry(sent.at(), MESSAGE, null, null, null, null, sent.messageId()));
            case CaseClosed closed ->
                Optional.of(new TimelineEntry(closed.at(), CLOSED, null, null, null, closed.reason(), null));
            case CaseReopened reopened ->
                Optional.of(new TimelineEntry(reopened.at(), REOPENED, null, null, null, reopened.reason(), null));
            case CaseOpened silent -> Optional.empty();
            case CaseRejudged silent -> Optional.empty();
            case AnchorCorrected silent -> Optional.empty();
            case StageWaived silent -> Optional.empty();
            case DeadlineDueSoon silent -> Optional.empty();
            case PlannedDatePassed silent -> Optional.empty();
            case DeadlineMissed silent -> Optional.empty();
        };
    }

    private String authority(String track) {
        return event.state().tracks().stream()
                .filter(state -> state.track().equals(track))
                .map(CaseState.TrackState::authority)
                .filter(authority -> authority != null)
                .findFirst()
                .orElse(null);
    }
}

package se.enkanal.intake.followup.page;

import jakarta.inject.Singleton;
import se.enkanal.intake.followup.TimelineEntry;
import se.enkanal.intake.page.FollowWording;

/** Says what happened in a sentence. What the rulebook may one day call by a new name still gets one. */
@Singleton
class TimelineWords {

    private final FollowWording wording;

    TimelineWords(FollowWording wording) {
        this.wording = wording;
    }

    String of(TimelineEntry entry) {
        return switch (entry.kind()) {
            case DECIDED -> decided(entry);
            case SUBMITTED -> submitted(entry);
            case FEEDBACK -> answered(entry);
            case RECEIVED, OPENED, READ, MESSAGE, SUPPLEMENTED, WITHDRAWN, CLOSED, REOPENED ->
                wording.told(entry.kind());
        };
    }

    private String decided(TimelineEntry entry) {
        return switch (entry.outcome()) {
            case "NOTIFY" -> wording.decidedNotify(authority(entry));
            case "DOCUMENT_ONLY" ->
                "IT_INCIDENT".equals(entry.track()) ? wording.decidedTooSmall() : wording.decidedNoRisk();
            case "NOT_APPLICABLE" -> wording.decidedNotApplicable();
            case "VOLUNTARY" -> wording.decidedVoluntary();
            case "NOT_A_REPORT" -> wording.decidedNotAReport();
            default -> wording.told(entry.kind());
        };
    }

    private String submitted(TimelineEntry entry) {
        var authority = authority(entry);
        return switch (entry.stage()) {
            case "NOTIFICATION" -> wording.submittedNotification(authority);
            case "EARLY_WARNING" -> wording.submittedEarlyWarning(authority);
            case "SUPPLEMENT" -> wording.submittedSupplement(authority);
            case "FINAL_REPORT" -> wording.submittedFinalReport(authority);
            case "DATA_SUBJECT_INFORMATION" -> wording.submittedInformation();
            default -> wording.submittedOther(authority);
        };
    }

    private String answered(TimelineEntry entry) {
        var authority = authority(entry);
        return switch (entry.outcome()) {
            case "RECEIPT" -> wording.feedbackReceipt(authority);
            case "REQUEST_FOR_SUPPLEMENT" -> wording.feedbackSupplement(authority);
            case "CLOSED_WITHOUT_ACTION" -> wording.feedbackClosed(authority);
            case "SUPERVISION_OPENED" -> wording.feedbackSupervision(authority);
            case "GUIDANCE" -> wording.feedbackGuidance(authority);
            case "DECISION" -> wording.feedbackDecision(authority);
            default -> wording.feedbackOther(authority);
        };
    }

    private String authority(TimelineEntry entry) {
        return switch (entry.authority()) {
            case null -> wording.authorityUnknown();
            case "IMY" -> wording.authorityImy();
            case "CSIRT" -> wording.authorityCsirt();
            default -> entry.authority();
        };
    }
}

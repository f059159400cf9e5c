package se.enkanal.intake.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.enkanal.intake.followup.Status;
import se.enkanal.intake.followup.TimelineEntry;

/** What the pages of following a report say. */
@MessageBundle("follow")
public interface FollowWording {

    @Message
    String followTitle();

    @Message
    String followLead();

    @Message
    String followCode();

    @Message
    String followCodeHint();

    @Message
    String followShow();

    @Message
    String followNoSuchCode();

    @Message
    String followTooMany();

    @Message
    String followNumber(String reference);

    @Message
    String followHappened();

    @Message
    String followMessages();

    @Message
    String followFromUs();

    @Message
    String followFromYou();

    @Message
    String followAnswer();

    @Message
    String followTellMore();

    @Message
    String followTellMoreHint();

    @Message
    String followSend();

    @Message
    String followSent();

    @Message
    String followEmpty();

    @Message
    String followTooLong();

    @Message
    String followWithdraw();

    @Message
    String followWithdrawLead();

    @Message
    String followWithdrawDone();

    @Message
    String followAgain();

    @Message
    String decidedNotify(String authority);

    @Message
    String decidedNoRisk();

    @Message
    String decidedTooSmall();

    @Message
    String decidedNotApplicable();

    @Message
    String decidedVoluntary();

    @Message
    String decidedNotAReport();

    @Message
    String submittedNotification(String authority);

    @Message
    String submittedEarlyWarning(String authority);

    @Message
    String submittedSupplement(String authority);

    @Message
    String submittedFinalReport(String authority);

    @Message
    String submittedInformation();

    @Message
    String submittedOther(String authority);

    @Message
    String feedbackReceipt(String authority);

    @Message
    String feedbackSupplement(String authority);

    @Message
    String feedbackClosed(String authority);

    @Message
    String feedbackSupervision(String authority);

    @Message
    String feedbackGuidance(String authority);

    @Message
    String feedbackDecision(String authority);

    @Message
    String feedbackOther(String authority);

    @Message
    String authorityImy();

    @Message
    String authorityCsirt();

    @Message
    String authorityUnknown();

    @Message
    String followAnswered();

    @Message
    String status(Status status);

    @Message
    String statusText(Status status);

    @Message
    String told(TimelineEntry.Kind kind);
}

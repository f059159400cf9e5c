package se.enkanal.intake.followup.http;

import java.time.Instant;
import java.util.List;
import se.enkanal.intake.followup.FollowUp;
import se.enkanal.intake.followup.Message;
import se.enkanal.intake.followup.Status;
import se.enkanal.intake.followup.TimelineEntry;

/** A report as its reporter sees it: never its narrative, contact or unit. */
record FollowUpResponse(
        String reference, Instant receivedAt, Status status, List<TimelineEntry> timeline, List<Message> messages) {

    static FollowUpResponse from(FollowUp followUp) {
        return new FollowUpResponse(
                followUp.reference().shown(),
                followUp.receivedAt(),
                followUp.status(),
                followUp.timeline(),
                followUp.messages());
    }
}

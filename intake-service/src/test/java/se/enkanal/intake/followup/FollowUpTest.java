package se.enkanal.intake.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.enkanal.intake.followup.FollowUp.Milestones;
import se.enkanal.intake.followup.TimelineEntry.Kind;

class FollowUpTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aReportThatWasNeverFiledHasNoAnswer() {
        assertThat(followed().answered()).isFalse();
        assertThat(followed(feedback("PERSONAL_DATA_BREACH", "GUIDANCE")).answered())
                .isFalse();
    }

    @Test
    void aReceiptIsNoAnswer() {
        assertThat(followed(submitted("PERSONAL_DATA_BREACH"), feedback("PERSONAL_DATA_BREACH", "RECEIPT"))
                        .answered())
                .isFalse();
    }

    @Test
    void everyAuthorityHasToHaveAnswered() {
        var both = List.of(submitted("PERSONAL_DATA_BREACH"), submitted("IT_INCIDENT"));
        var imy = feedback("PERSONAL_DATA_BREACH", "CLOSED_WITHOUT_ACTION");

        assertThat(followed(both.get(0), both.get(1), imy).answered()).isFalse();
        assertThat(followed(both.get(0), both.get(1), imy, feedback("IT_INCIDENT", "GUIDANCE"))
                        .answered())
                .isTrue();
    }

    private static FollowUp followed(TimelineEntry... entries) {
        return FollowUp.of(
                UUID.randomUUID(),
                "sundsvall",
                Status.NOTIFIED,
                new Milestones(NOON, NOON, null, null),
                List.of(entries),
                List.of());
    }

    private static TimelineEntry submitted(String track) {
        return new TimelineEntry(NOON, Kind.SUBMITTED, track, "NOTIFICATION", null, null, null);
    }

    private static TimelineEntry feedback(String track, String outcome) {
        return new TimelineEntry(NOON, Kind.FEEDBACK, track, null, null, outcome, null);
    }
}

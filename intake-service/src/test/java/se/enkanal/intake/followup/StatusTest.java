package se.enkanal.intake.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.intake.followup.CaseFixtures.open;
import static se.enkanal.intake.followup.CaseFixtures.state;

import org.junit.jupiter.api.Test;
import se.enkanal.contracts.casework.v1.CaseState;
import se.enkanal.contracts.casework.v1.StageState;

class StatusTest {

    @Test
    void aProposalIsNoNews() {
        assertThat(Status.of(open(false, "NOTIFY", StageState.PLANNED))).isEqualTo(Status.RECEIVED);
    }

    @Test
    void aDecisionToNotifyIsNotYetANotification() {
        assertThat(Status.of(open(true, "NOTIFY", StageState.RUNNING))).isEqualTo(Status.BEING_READ);
        assertThat(Status.of(open(true, "NOTIFY", StageState.MET))).isEqualTo(Status.NOTIFIED);
        assertThat(Status.of(open(true, "NOTIFY", StageState.MET_LATE))).isEqualTo(Status.NOTIFIED);
    }

    @Test
    void aDecisionNotToIsSaid() {
        assertThat(Status.of(open(true, "DOCUMENT_ONLY", StageState.WAIVED))).isEqualTo(Status.NOT_NOTIFIED);
    }

    @Test
    void whatIsClosedOrNoReportIsClosed() {
        assertThat(Status.of(state(CaseState.Status.CLOSED, true, "NOTIFY", StageState.MET)))
                .isEqualTo(Status.CLOSED);
        assertThat(Status.of(state(CaseState.Status.NOT_A_REPORT, true, "NOT_A_REPORT", StageState.WAIVED)))
                .isEqualTo(Status.CLOSED);
    }

    @Test
    void readingIsSeenAndAQuestionGoesBeforeAll() {
        assertThat(Status.RECEIVED.with(true, false, false)).isEqualTo(Status.BEING_READ);
        assertThat(Status.NOTIFIED.with(true, true, false)).isEqualTo(Status.QUESTION);
        assertThat(Status.CLOSED.with(true, true, true)).isEqualTo(Status.CLOSED);
    }

    @Test
    void aWithdrawalIsANoteThatUndoesNothing() {
        assertThat(Status.RECEIVED.with(false, false, true)).isEqualTo(Status.WITHDRAWN);
        assertThat(Status.NOTIFIED.with(false, false, true)).isEqualTo(Status.NOTIFIED);
    }
}

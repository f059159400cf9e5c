package se.enkanal.intake.followup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseClosed;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseOpened;
import se.enkanal.contracts.casework.v1.CaseEvent.DecisionRecorded;
import se.enkanal.contracts.casework.v1.CaseEvent.FeedbackRecorded;
import se.enkanal.contracts.casework.v1.CaseEvent.MessageSent;
import se.enkanal.contracts.casework.v1.CaseEvent.SubmissionRecorded;
import se.enkanal.contracts.casework.v1.CaseState;
import se.enkanal.contracts.casework.v1.CaseState.Clock;
import se.enkanal.contracts.casework.v1.CaseState.TrackState;
import se.enkanal.contracts.casework.v1.StageState;

/** A case's life as deadline-service tells it. */
public final class CaseFixtures {

    public static final String BREACH = "PERSONAL_DATA_BREACH";

    public static CaseOpened opened(UUID report, Instant at) {
        return new CaseOpened(report, 1, null, at, open(false, "NOTIFY", StageState.PLANNED));
    }

    public static DecisionRecorded decided(UUID report, long version, Instant at, String outcome) {
        return new DecisionRecorded(
                report,
                version,
                null,
                at,
                open(true, outcome, StageState.RUNNING),
                Ids.newId(at),
                BREACH,
                outcome,
                null,
                null,
                null,
                null);
    }

    public static SubmissionRecorded submitted(UUID report, long version, Instant at) {
        return new SubmissionRecorded(
                report,
                version,
                null,
                at,
                open(true, "NOTIFY", StageState.MET),
                Ids.newId(at),
                BREACH,
                "NOTIFICATION",
                "IMY",
                at,
                false,
                false);
    }

    public static FeedbackRecorded closedByImy(UUID report, long version, Instant at, UUID messageId) {
        return new FeedbackRecorded(
                report,
                version,
                null,
                at,
                open(true, "NOTIFY", StageState.MET),
                Ids.newId(at),
                BREACH,
                "IMY",
                "CLOSED_WITHOUT_ACTION",
                at,
                messageId);
    }

    public static MessageSent messageSent(UUID report, long version, Instant at, UUID messageId) {
        return new MessageSent(report, version, null, at, open(true, "NOTIFY", StageState.MET), messageId);
    }

    public static CaseClosed closed(UUID report, long version, Instant at) {
        return new CaseClosed(
                report, version, null, at, state(CaseState.Status.CLOSED, true, "NOTIFY", StageState.MET), "DONE");
    }

    static CaseState open(boolean decided, String outcome, StageState stage) {
        return state(CaseState.Status.OPEN, decided, outcome, stage);
    }

    static CaseState state(CaseState.Status status, boolean decided, String outcome, StageState stage) {
        return new CaseState(
                "EK-00000-00000",
                "sundsvall",
                "sundsvall",
                Instant.parse("2026-11-22T09:00:00Z"),
                status,
                null,
                List.of(new TrackState(
                        BREACH, outcome, decided, "IMY", List.of(new Clock("NOTIFICATION", stage, null)))));
    }

    private CaseFixtures() {}
}

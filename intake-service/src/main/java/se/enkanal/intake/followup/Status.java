package se.enkanal.intake.followup;

import se.enkanal.contracts.casework.v1.CaseState;
import se.enkanal.contracts.casework.v1.StageState;

/** Where a report stands, in a reporter's terms. */
public enum Status {
    RECEIVED,
    BEING_READ,
    QUESTION,
    NOTIFIED,
    NOT_NOTIFIED,
    CLOSED,
    WITHDRAWN;

    private static final String NOTIFY = "NOTIFY";

    /** What the case alone says. */
    public static Status of(CaseState state) {
        if (state.status() != CaseState.Status.OPEN) {
            return CLOSED;
        }
        if (state.tracks().stream().anyMatch(Status::notified)) {
            return NOTIFIED;
        }
        if (state.tracks().stream().noneMatch(CaseState.TrackState::decided)) {
            return RECEIVED;
        }
        return state.tracks().stream().anyMatch(track -> track.outcome().equals(NOTIFY)) ? BEING_READ : NOT_NOTIFIED;
    }

    /** What the case says, and what reader and reporter have done besides. */
    Status with(boolean read, boolean asked, boolean withdrawn) {
        if (this == CLOSED) {
            return CLOSED;
        }
        boolean undecided = this == RECEIVED || this == BEING_READ;
        if (withdrawn && undecided) {
            return WITHDRAWN;
        }
        if (asked) {
            return QUESTION;
        }
        return this == RECEIVED && read ? BEING_READ : this;
    }

    private static boolean notified(CaseState.TrackState track) {
        return track.stages().stream()
                .anyMatch(stage -> stage.state() == StageState.MET || stage.state() == StageState.MET_LATE);
    }
}

package se.enkanal.contracts.casework.v1;

/** Where a stage's clock stands. */
public enum StageState {
    /** Its anchor is not there yet. */
    WAITING,
    /** Counting from an anchor that no person has confirmed. */
    PLANNED,
    PLANNED_PASSED,
    RUNNING,
    DUE_SOON,
    /** Only from a recorded submission. */
    MET,
    MET_LATE,
    MISSED,
    WAIVED
}

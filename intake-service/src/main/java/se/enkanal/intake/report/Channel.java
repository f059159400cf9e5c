package se.enkanal.intake.report;

/** How a report came. */
public enum Channel {
    FORM,
    API,
    BATCH
}

package se.enkanal.intake.organisation;

/** Who may report: everybody, those who hold a unit's link, or those who are logged in. */
public enum ReportingChannel {
    OPEN,
    LINK_ONLY,
    LOGGED_IN
}

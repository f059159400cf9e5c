package se.enkanal.intake.report;

import se.enkanal.intake.organisation.ReportingChannel;

/** By which door somebody came: off the street, by a unit's link, or logged in. */
public enum Entrance {
    OPEN,
    LINK,
    LOGGED_IN;

    boolean leadsTo(ReportingChannel channel) {
        return switch (channel) {
            case OPEN -> true;
            case LINK_ONLY -> this != OPEN;
            case LOGGED_IN -> this == LOGGED_IN;
        };
    }
}

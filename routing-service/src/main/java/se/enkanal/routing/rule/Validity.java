package se.enkanal.routing.rule;

import java.time.LocalDate;

/** Swedish dates, both inclusive. What has no end yet lasts until {@link #FOR_EVER}. */
public record Validity(LocalDate from, LocalDate until) {

    public static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** What is only proposed. */
    public static final Validity NEVER = new Validity(LocalDate.MAX, LocalDate.MAX);

    public Validity {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Ends " + until + " before it begins " + from);
        }
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    /** The day where it is in force then, else the day nearest to it on which it was or will be. */
    public LocalDate nearest(LocalDate date) {
        if (date.isBefore(from)) {
            return from;
        }
        return date.isAfter(until) ? until : date;
    }

    /** The first day on which the other could take over. */
    public LocalDate next() {
        return until.plusDays(1);
    }

    public boolean openEnded() {
        return until.equals(FOR_EVER);
    }
}

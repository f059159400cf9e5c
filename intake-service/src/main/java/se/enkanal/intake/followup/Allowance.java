package se.enkanal.intake.followup;

import java.time.Duration;
import java.time.Instant;

/** How many wrong codes somebody may still try: so many at once, then one each so often. */
public record Allowance(int left, Instant since) {

    /** As it stands now, with what has grown back. */
    public Allowance at(Instant now, int most, Duration each) {
        long grown = Duration.between(since, now).dividedBy(each);
        return left + grown >= most
                ? new Allowance(most, now)
                : new Allowance((int) (left + grown), since.plus(each.multipliedBy(grown)));
    }

    public Allowance less() {
        return new Allowance(left - 1, since);
    }
}

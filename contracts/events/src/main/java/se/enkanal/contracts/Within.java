package se.enkanal.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * How a law counts time. Hours are elapsed hours in UTC: 72 hours are 72 hours, also over a clock change, which is never
 * later than any reading of regulation 1182/71. A period is counted in the Swedish calendar; one month from the 31st ends
 * on the last day of a shorter month (1182/71 art. 3.2 c).
 */
public sealed interface Within {

    ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    record Hours(Duration duration) implements Within {
        public Hours {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("A time limit is longer than nothing: " + duration);
            }
        }

        @Override
        public String toString() {
            return duration.toString();
        }
    }

    record CalendarPeriod(Period period) implements Within {
        public CalendarPeriod {
            if (period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException("A time limit is longer than nothing: " + period);
            }
        }

        @Override
        public String toString() {
            return period.toString();
        }
    }

    /** Reads an ISO 8601 duration ({@code PT72H}) or period ({@code P1M}). */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Within parse(String iso) {
        try {
            return iso.startsWith("PT") ? new Hours(Duration.parse(iso)) : new CalendarPeriod(Period.parse(iso));
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("No such time limit: " + iso, unreadable);
        }
    }

    @JsonValue
    default String iso() {
        return toString();
    }

    default Instant after(Instant anchor) {
        return switch (this) {
            case Hours(var duration) -> anchor.plus(duration);
            case CalendarPeriod(var period) ->
                anchor.atZone(SWEDEN).plus(period).toInstant();
        };
    }
}

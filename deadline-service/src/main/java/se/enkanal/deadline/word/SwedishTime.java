package se.enkanal.deadline.word;

import static se.enkanal.contracts.Within.SWEDEN;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as Swedish is written: "onsdag 25 november 2026 kl. 14.30", "31 tim 20 min kvar". */
public final class SwedishTime {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final DateTimeFormatter LONG = format("EEEE d MMMM yyyy 'kl.' HH.mm");
    private static final DateTimeFormatter TIGHT = format("yyyy-MM-dd HH.mm");
    private static final DateTimeFormatter DATE = format("yyyy-MM-dd");
    private static final DateTimeFormatter CLOCK = format("HH.mm");

    private static final long HOURS_TOLD_AS_HOURS = 96;

    public static String written(Instant at) {
        return LONG.format(at);
    }

    public static String tight(Instant at) {
        return TIGHT.format(at);
    }

    public static String date(Instant at) {
        return DATE.format(at);
    }

    public static String clock(Instant at) {
        return CLOCK.format(at);
    }

    /** What is left, in whole minutes; the last hour is told as less than one. */
    public static String left(Instant now, Instant due) {
        if (now.isAfter(due)) {
            return "passerad för " + amount(Duration.between(due, now));
        }
        var left = Duration.between(now, due);
        return left.toHours() < 1 ? "mindre än 1 timme kvar" : amount(left) + " kvar";
    }

    /** Both, since a print and a picture need the absolute one. */
    public static String leftUntil(Instant now, Instant due) {
        return "%s – senast %s".formatted(left(now, due), written(due));
    }

    /** A length of time: "12 dygn 3 tim", "31 tim 20 min", "5 min". */
    public static String amount(Duration length) {
        if (length.toHours() >= HOURS_TOLD_AS_HOURS) {
            return "%d dygn %d tim".formatted(length.toDays(), length.toHoursPart());
        }
        return length.toHours() > 0
                ? "%d tim %d min".formatted(length.toHours(), length.toMinutesPart())
                : "%d min".formatted(length.toMinutes());
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, SWEDISH).withZone(SWEDEN);
    }

    private SwedishTime() {}
}

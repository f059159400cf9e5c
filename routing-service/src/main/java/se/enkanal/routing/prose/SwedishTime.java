package se.enkanal.routing.prose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.enkanal.contracts.Within;

/** Days and times as a person writes them: <i>1 juli 2026 kl. 14.30</i>, whatever the machine's own zone and language. */
public final class SwedishTime {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d\u00a0MMMM yyyy", SWEDISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d\u00a0MMMM yyyy 'kl.'\u00a0HH.mm", SWEDISH)
            .withZone(Within.SWEDEN);

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    public static String of(Instant moment) {
        return MOMENT.format(moment);
    }

    private SwedishTime() {}
}

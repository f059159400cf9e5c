package se.enkanal.deadline.word;

import static se.enkanal.contracts.Within.SWEDEN;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date and a time as people type them: 2026-11-22, 20261122, 22/11, 22.11.2026, 22 nov; 14.30, 14:30, 1430, 14. A date
 * without a year is the latest that has been. The hour that a clock change shows twice is the first of the two, which gives
 * nobody more time.
 */
public final class TypedTime {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-?(\\d{1,2})-?(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\.? ([a-zåäö]{3})[a-zåäö]*\\.?(?: (\\d{4}))?");
    private static final Pattern CLOCK = Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[.:]?(\\d{2}))?");

    /** Empty where it cannot be understood. */
    public static Optional<Instant> read(String date, String time, Instant now) {
        try {
            return date(clean(date), LocalDate.ofInstant(now, SWEDEN))
                    .flatMap(day -> time(clean(time)).map(clock -> day.atTime(clock)))
                    .map(local ->
                            local.atZone(SWEDEN).withEarlierOffsetAtOverlap().toInstant());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text, LocalDate today) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return Optional.of(day(dayFirst, number(dayFirst, 2), today));
        }
        var inWords = IN_WORDS.matcher(text);
        if (inWords.matches() && MONTHS.contains(inWords.group(2))) {
            return Optional.of(day(inWords, MONTHS.indexOf(inWords.group(2)) + 1, today));
        }
        return Optional.empty();
    }

    private static LocalDate day(Matcher said, int month, LocalDate today) {
        if (said.group(3) != null) {
            return LocalDate.of(number(said, 3), month, number(said, 1));
        }
        var thisYear = LocalDate.of(today.getYear(), month, number(said, 1));
        return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
    }

    private static Optional<LocalTime> time(String text) {
        var clock = CLOCK.matcher(text);
        return clock.matches()
                ? Optional.of(LocalTime.of(number(clock, 1), clock.group(2) == null ? 0 : number(clock, 2)))
                : Optional.empty();
    }

    private static int number(Matcher said, int group) {
        return Integer.parseInt(said.group(group));
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.of("sv")).replaceAll("\\s+", " ");
    }

    private TypedTime() {}
}

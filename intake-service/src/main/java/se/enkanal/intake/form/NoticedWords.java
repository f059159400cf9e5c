package se.enkanal.intake.form;

import static se.enkanal.contracts.Within.SWEDEN;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads when somebody noticed, as Swedes write it: {@code i går kl. 14.30}, {@code 22/11}, {@code i måndags}. A day without
 * a time is its beginning, since no clock may start later than what was said. What cannot be read is left to a person.
 */
final class NoticedWords {

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d/.-])(?:kl(?:ockan)?\\.?\\s*)?([01]?\\d|2[0-3])[.:]([0-5]\\d)(?![\\d/.-])|kl(?:ockan)?\\.?\\s*([01]?\\d|2[0-3])(?![\\d/])");

    private static final Pattern ISO = Pattern.compile("(20\\d\\d)-?([01]\\d)-?([0-3]\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)([0-3]?\\d)[/.]([01]?\\d)(?:[/.](20\\d\\d))?(?!\\d)");
    private static final Pattern MONTH = Pattern.compile(
            "([0-3]?\\d)\\s*(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?(?:\\s*(20\\d\\d))?");
    private static final Pattern DAYS_AGO =
            Pattern.compile("(\\d{1,2}|en|ett|två|tre|fyra|fem|sex|sju)\\s+dag(?:ar)?\\s+se");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> NUMERALS = List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju");
    private static final List<String> WEEKDAYS =
            List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");

    private final String words;
    private final LocalDate today;
    private final Instant now;

    private NoticedWords(String words, Instant now) {
        this.words = words.toLowerCase(Locale.ROOT);
        this.today = now.atZone(SWEDEN).toLocalDate();
        this.now = now;
    }

    /** The instant meant, never after now. */
    static Optional<Instant> read(String words, Instant now) {
        return new NoticedWords(words, now).instant();
    }

    private Optional<Instant> instant() {
        var time = time();
        var day = day().or(() -> time.map(alone -> today));
        return day.map(found -> found.atTime(time.orElse(LocalTime.MIDNIGHT)).atZone(SWEDEN))
                .map(moment -> day().isEmpty() && moment.toInstant().isAfter(now) ? moment.minusDays(1) : moment)
                .map(java.time.ZonedDateTime::toInstant)
                .filter(moment -> !moment.isAfter(now));
    }

    private Optional<LocalTime> time() {
        var found = TIME.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(
                found.group(1) != null
                        ? LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                        : LocalTime.of(Integer.parseInt(found.group(3)), 0));
    }

    private Optional<LocalDate> day() {
        return Stream.of(spokenDay(), daysAgo(), weekday(), writtenDay())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> spokenDay() {
        if (words.contains("förrgår")) {
            return Optional.of(today.minusDays(2));
        }
        if (words.matches(".*i ?g[åa]r.*")) {
            return Optional.of(today.minusDays(1));
        }
        return words.matches(".*(i ?dag|i natt|i morse).*") ? Optional.of(today) : Optional.empty();
    }

    private Optional<LocalDate> daysAgo() {
        var found = DAYS_AGO.matcher(words);
        if (!found.find()) {
            return words.contains("en vecka se") ? Optional.of(today.minusWeeks(1)) : Optional.empty();
        }
        int numeral = NUMERALS.indexOf(found.group(1).replace("ett", "en"));
        return Optional.of(today.minusDays(numeral > 0 ? numeral : Integer.parseInt(found.group(1))));
    }

    private Optional<LocalDate> weekday() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> words.contains(WEEKDAYS.get(day.getValue() - 1)))
                .findFirst()
                .map(day -> today.with(TemporalAdjusters.previous(day)));
    }

    private Optional<LocalDate> writtenDay() {
        var iso = ISO.matcher(words);
        if (iso.find()) {
            return date(iso.group(1), number(iso, 2), number(iso, 3));
        }
        var month = MONTH.matcher(words);
        if (month.find()) {
            return date(month.group(3), MONTHS.indexOf(month.group(2)) + 1, number(month, 1));
        }
        var numbers = NUMBERS.matcher(TIME.matcher(words).replaceAll(" "));
        return numbers.find() ? date(numbers.group(3), number(numbers, 2), number(numbers, 1)) : Optional.empty();
    }

    /** Without a year, the latest such day that has been. */
    private Optional<LocalDate> date(String year, int month, int day) {
        try {
            if (year != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
            }
            var thisYear = MonthDay.of(month, day).atYear(today.getYear());
            return Optional.of(thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}

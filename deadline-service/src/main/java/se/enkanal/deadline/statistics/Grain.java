package se.enkanal.deadline.statistics;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long a period is. A period is named by its first month, and written as ISO 8601 has it. */
public enum Grain {
    MONTH(ChronoUnit.MONTHS, "\\d{4}-(0[1-9]|1[0-2])", "uuuu-MM", "MMMM uuuu"),
    YEAR(ChronoUnit.YEARS, "\\d{4}", "uuuu", "uuuu");

    private final ChronoUnit step;
    private final Pattern form;
    private final DateTimeFormatter code;
    private final DateTimeFormatter label;

    Grain(ChronoUnit step, String form, String code, String label) {
        this.step = step;
        this.form = Pattern.compile(form);
        this.code = DateTimeFormatter.ofPattern(code, Locale.ROOT);
        this.label = DateTimeFormatter.ofPattern(label, Locale.of("sv", "SE"));
    }

    /** Empty where the text is no such period. */
    public Optional<YearMonth> read(String text) {
        return Optional.of(text)
                .filter(form.asMatchPredicate())
                .map(period -> this == MONTH
                        ? YearMonth.parse(period)
                        : Year.parse(period).atMonth(Month.JANUARY));
    }

    public String written(YearMonth period) {
        return code.format(period);
    }

    /** As a person says it: "mars 2026". */
    public String label(YearMonth period) {
        return label.format(period);
    }

    /** Every period from the first to the last. */
    List<YearMonth> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, period -> !period.isAfter(last), period -> period.plus(1, step))
                .toList();
    }
}

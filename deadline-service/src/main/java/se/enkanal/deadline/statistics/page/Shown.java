package se.enkanal.deadline.statistics.page;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.enkanal.deadline.statistics.Selection;
import se.enkanal.deadline.statistics.Table;

/** Which of the tables is looked at, and how far back. */
enum Shown {
    MONTHS("manader", "Per månad", "månad", "De senaste tolv månaderna", Table.BY_MONTH),
    YEARS("ar", "Per år", "år", "Alla år", Table.BY_YEAR);

    private static final int MONTHS_BACK = 11;

    private final String slug;
    private final String words;
    private final String unit;
    private final String reach;
    private final Table table;

    Shown(String slug, String words, String unit, String reach, Table table) {
        this.slug = slug;
        this.words = words;
        this.unit = unit;
        this.reach = reach;
        this.table = table;
    }

    static Shown of(String slug) {
        return YEARS.slug.equals(slug) ? YEARS : MONTHS;
    }

    Selection selection(List<String> organisations, YearMonth now) {
        return this == MONTHS
                ? new Selection(
                        table, organisations, List.of(), Optional.of(now.minusMonths(MONTHS_BACK)), Optional.of(now))
                : new Selection(table, organisations, List.of(), Optional.empty(), Optional.empty());
    }

    public String slug() {
        return slug;
    }

    public String words() {
        return words;
    }

    /** What one period is called. */
    public String unit() {
        return unit;
    }

    /** The same at the head of a column. */
    public String heading() {
        return unit.substring(0, 1).toUpperCase(Locale.ROOT) + unit.substring(1);
    }

    /** How far back it shows. */
    public String reach() {
        return reach;
    }

    public Table table() {
        return table;
    }
}

package se.enkanal.deadline.statistics.page;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A bar for each row, the events inside the reports. Sideways in per cent, so that the picture is as wide as its reader's
 * screen; heights and texts in pixels, so that they stay legible.
 */
record Chart(List<Bar> bars) {

    static final int TOP = 26;
    static final int BASE = 206;

    private static final double BAR_OF_SLOT = 0.68;
    private static final double EVENTS_OF_BAR = 0.5;
    private static final double WIDEST_SLOT = 20;
    private static final String JANUARY = "-01";
    private static final int YEAR_DIGITS = 4;

    /** Everything the picture needs of a row, placed. */
    record Bar(Row row, Block reports, Block events, String middle, int valueAt, String year) {}

    record Block(String left, String width, int top, int height) {}

    static Chart of(List<Row> rows) {
        double slot = Math.min(100.0 / Math.max(1, rows.size()), WIDEST_SLOT);
        long most = rows.stream().mapToLong(Row::reports).max().orElse(0);
        return new Chart(IntStream.range(0, rows.size())
                .mapToObj(at -> bar(rows.get(at), slot, at, most, year(rows, at)))
                .toList());
    }

    private static Bar bar(Row row, double slot, int at, long most, String year) {
        double middle = slot * (at + 0.5);
        double width = slot * BAR_OF_SLOT;
        var reports = block(middle, width, height(row.reports(), most));
        var events = block(middle, width * EVENTS_OF_BAR, height(row.events(), most));
        return new Bar(row, reports, events, percent(middle), reports.top() - 8, year);
    }

    /** Under each January, and under the first month unless a January is next to it. */
    private static String year(List<Row> rows, int at) {
        var month = rows.get(at).id();
        boolean opens = at == 0 && (rows.size() == 1 || !rows.get(1).id().endsWith(JANUARY));
        return month.endsWith(JANUARY) || opens && month.contains("-") ? month.substring(0, YEAR_DIGITS) : "";
    }

    private static Block block(double middle, double width, int height) {
        return new Block(percent(middle - width / 2), percent(width), BASE - height, height);
    }

    /** What is there is seen, however little it is beside the most. */
    private static int height(long count, long most) {
        return count == 0 ? 0 : Math.max(2, Math.toIntExact((BASE - TOP) * count / most));
    }

    private static String percent(double part) {
        return String.format(ROOT, "%.2f%%", part);
    }
}

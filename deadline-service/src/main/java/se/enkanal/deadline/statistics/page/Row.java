package se.enkanal.deadline.statistics.page;

import java.util.Collection;
import java.util.Locale;
import se.enkanal.deadline.statistics.Figure;

/** A line of a table: what it is of, shortly and in full, and how many. */
record Row(String id, String label, String shortly, long reports, long events) {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    static Row sum(String id, String label, String shortly, Collection<Figure> figures) {
        return new Row(
                id,
                label,
                shortly,
                figures.stream().mapToLong(Figure::reports).sum(),
                figures.stream().mapToLong(Figure::events).sum());
    }

    public String reportsWritten() {
        return written(reports);
    }

    public String eventsWritten() {
        return written(events);
    }

    /** "1 rapport om 1 händelse". */
    public String told() {
        return "%s %s om %s %s"
                .formatted(
                        reportsWritten(),
                        reports == 1 ? "rapport" : "rapporter",
                        eventsWritten(),
                        events == 1 ? "händelse" : "händelser");
    }

    private static String written(long number) {
        return String.format(SWEDISH, "%,d", number);
    }
}

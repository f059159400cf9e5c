package se.enkanal.deadline.statistics.page;

import java.text.Collator;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.enkanal.deadline.page.Frame;
import se.enkanal.deadline.statistics.Cube;
import se.enkanal.deadline.statistics.Figure;
import se.enkanal.deadline.statistics.Grain;
import se.enkanal.deadline.statistics.Table;

/** Everything the page says. {@code organisation} is the name of the only one looked at, empty for all. */
record FiguresView(
        Frame frame,
        Shown shown,
        String organisation,
        Row total,
        List<Row> periods,
        List<Row> organisations,
        Chart chart,
        Links links) {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final int LETTERS = 3;

    static FiguresView of(Cube cube, Frame frame, Links links) {
        boolean one = !links.selection().organisations().isEmpty();
        var periods = cube.periods().stream().map(period -> row(cube, period)).toList();
        return new FiguresView(
                frame,
                links.shown(),
                one ? String.join(", ", cube.organisations().values()) : "",
                Row.sum("", "Totalt", "", cube.figures()),
                periods,
                one ? List.of() : byName(cube),
                Chart.of(periods),
                links);
    }

    public List<Shown> choices() {
        return List.of(Shown.values());
    }

    public boolean empty() {
        return total.reports() == 0;
    }

    public String note() {
        return Table.NOTE.sv();
    }

    /** The picture in a sentence. */
    public String seen() {
        var most = periods.stream().max(Comparator.comparingLong(Row::reports)).orElse(total);
        return "Totalt %s. Flest rapporter: %s, %s.".formatted(total.told(), most.label(), most.reportsWritten());
    }

    private static Row row(Cube cube, YearMonth period) {
        var grain = cube.table().grain();
        var label = grain.label(period);
        var shortly = grain == Grain.MONTH ? label.substring(0, LETTERS) : label;
        return Row.sum(grain.written(period), label, shortly, only(cube, figure -> figure.period()
                .equals(period)));
    }

    /** By name and never by number: this is no ranking. */
    private static List<Row> byName(Cube cube) {
        return cube.organisations().entrySet().stream()
                .map(entry -> Row.sum(entry.getKey(), entry.getValue(), "", only(cube, figure -> figure.organisation()
                        .equals(entry.getKey()))))
                .sorted(Comparator.comparing(Row::label, Collator.getInstance(SWEDISH)))
                .toList();
    }

    private static List<Figure> only(Cube cube, Predicate<Figure> which) {
        return cube.figures().stream().filter(which).toList();
    }
}

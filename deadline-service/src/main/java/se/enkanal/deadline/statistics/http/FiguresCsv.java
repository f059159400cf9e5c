package se.enkanal.deadline.statistics.http;

import java.util.Comparator;
import java.util.List;
import se.enkanal.deadline.csv.CsvTable;
import se.enkanal.deadline.statistics.Cube;
import se.enkanal.deadline.statistics.Figure;
import se.enkanal.deadline.statistics.Measure;

/** A cube in long form: one line for each organisation and period that has something, in that order. */
final class FiguresCsv {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    static String of(Cube cube) {
        var grain = cube.table().grain();
        return new CsvTable<Figure>()
                .text("organisation", Figure::organisation)
                .text("period", figure -> grain.written(figure.period()))
                .number(Measure.REPORTS.id(), Measure.REPORTS::of)
                .number(Measure.EVENTS.id(), Measure.EVENTS::of)
                .of(inOrder(cube));
    }

    private static List<Figure> inOrder(Cube cube) {
        return cube.figures().stream()
                .sorted(Comparator.comparing(Figure::organisation).thenComparing(Figure::period))
                .toList();
    }

    private FiguresCsv() {}
}

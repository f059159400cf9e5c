package se.enkanal.deadline.statistics;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A selection with its figures: every organisation by every period by every measure, zeros too. {@code revision} grows
 * with each change of any figure in it.
 */
public record Cube(
        Table table,
        SortedMap<String, String> organisations,
        List<YearMonth> periods,
        List<Figure> figures,
        long revision,
        Optional<Instant> updated) {

    public Cube {
        periods = List.copyOf(periods);
        figures = List.copyOf(figures);
    }

    /** Names stand by the organisations' ids; one without a name is called by its id. */
    public static Cube of(
            Selection selection,
            List<Figure> stored,
            Map<String, String> names,
            long revision,
            Optional<Instant> updated) {
        var counted = stored.stream().filter(figure -> !figure.nothing()).toList();
        var asked = selection.organisations().isEmpty()
                ? counted.stream().map(Figure::organisation)
                : selection.organisations().stream();
        return new Cube(
                selection.table(),
                asked.distinct()
                        .collect(toMap(
                                identity(), id -> names.getOrDefault(id, id), (same, name) -> name, TreeMap::new)),
                selection.axis(counted.stream().map(Figure::period).toList()),
                counted,
                revision,
                updated);
    }

    public long cells() {
        return (long) organisations.size() * periods.size() * Measure.values().length;
    }

    /** Row-major: the measure varies fastest, then the period, then the organisation. */
    public LongStream values() {
        var byPlace = figures.stream().collect(toUnmodifiableMap(Cube::place, identity()));
        return organisations.keySet().stream()
                .flatMap(organisation -> periods.stream().map(period -> Figure.none(organisation, period)))
                .map(none -> byPlace.getOrDefault(place(none), none))
                .flatMapToLong(figure -> Stream.of(Measure.values()).mapToLong(measure -> measure.of(figure)));
    }

    private record Place(String organisation, YearMonth period) {}

    private static Place place(Figure figure) {
        return new Place(figure.organisation(), figure.period());
    }
}

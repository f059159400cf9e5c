package se.enkanal.deadline.statistics;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What of a table is asked for. No organisations means every one that has a figure; no periods means all from {@code from}
 * to {@code to}, and where those are left out from the first figure to the last.
 */
public record Selection(
        Table table,
        List<String> organisations,
        List<YearMonth> periods,
        Optional<YearMonth> from,
        Optional<YearMonth> to) {

    public Selection {
        requireNonNull(table, "table");
        organisations = organisations.stream().distinct().sorted().toList();
        periods = periods.stream().distinct().sorted().toList();
    }

    public static Selection all(Table table) {
        return new Selection(table, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The axis of periods, when there are figures for these. */
    List<YearMonth> axis(List<YearMonth> counted) {
        var first = from.or(() -> counted.stream().min(YearMonth::compareTo));
        var last = to.or(() -> counted.stream().max(YearMonth::compareTo));
        if (!periods.isEmpty()) {
            return periods;
        }
        return first.isPresent() && last.isPresent() ? table.grain().between(first.get(), last.get()) : List.of();
    }
}

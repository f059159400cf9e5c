package se.enkanal.deadline.statistics.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.deadline.statistics.Cube;
import se.enkanal.deadline.statistics.Figure;
import se.enkanal.deadline.statistics.Selection;
import se.enkanal.deadline.statistics.store.Figures;
import se.enkanal.outbox.Transactions;

/** Reads a selection of a table. An organisation that nobody has heard of is refused: a slip must not read as a zero. */
@Singleton
public class ReadFigures {

    private final Transactions transactions;
    private final Figures figures;

    ReadFigures(Transactions transactions, Figures figures) {
        this.transactions = transactions;
        this.figures = figures;
    }

    public Uni<Cube> read(Selection selection) {
        return transactions.run(tx -> figures.find(tx, selection).chain(found -> {
            var counted = organisations(found);
            return figures.names(
                            tx,
                            Stream.concat(counted.stream(), selection.organisations().stream())
                                    .collect(Collectors.toSet()))
                    .invoke(names -> refuseUnknown(selection, counted, names))
                    .map(names -> Cube.of(selection, found.figures(), names, found.revision(), found.updated()));
        }));
    }

    private static List<String> organisations(Figures.Found found) {
        return found.figures().stream().map(Figure::organisation).distinct().toList();
    }

    private static void refuseUnknown(Selection selection, List<String> counted, Map<String, String> names) {
        var flaws = selection.organisations().stream()
                .filter(id -> !counted.contains(id) && !names.containsKey(id))
                .map(id ->
                        Flaw.of("organisation", Flaw.Code.NOT_FOUND, "Organisationen \"%s\" finns inte.".formatted(id)))
                .toList();
        if (!flaws.isEmpty()) {
            throw Refused.wrong(flaws);
        }
    }
}

package se.enkanal.routing.verdict.flow;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.routing.verdict.Occurrence;
import se.enkanal.routing.verdict.Ruling;
import se.enkanal.routing.verdict.store.Occurrences;
import se.enkanal.routing.verdict.store.StoredVerdict;

/** Proposes that it has happened before, where the operator's other reports suggest it and nobody has said. */
@Singleton
class Recurrences {

    private final Occurrences occurrences;

    Recurrences(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    /** Notes what happened in place of what the verdicts before had, so that reports of one batch find each other. */
    Uni<List<Ruling>> propose(SqlConnection tx, List<Ruling> rulings, Map<UUID, StoredVerdict> before) {
        var happened = rulings.stream()
                .map(ruling -> Occurrence.of(ruling.assessed()))
                .flatMap(Optional::stream)
                .toList();
        return occurrences
                .forget(tx, overtaken(rulings, before))
                .chain(() -> occurrences.add(tx, happened))
                .chain(() -> occurrences.earlier(tx, happened))
                .map(earlier -> rulings.stream()
                        .map(ruling -> ruling.recurring(
                                earlier.getOrDefault(ruling.assessed().reportId(), List.of())))
                        .toList());
    }

    /** What is taken back suggests nothing to others. */
    Uni<Void> withdraw(SqlConnection tx, Collection<UUID> reports) {
        return occurrences.forget(tx, reports);
    }

    private static List<UUID> overtaken(List<Ruling> rulings, Map<UUID, StoredVerdict> before) {
        return rulings.stream()
                .map(ruling -> before.get(ruling.assessed().reportId()))
                .filter(stored ->
                        stored != null && Occurrence.of(stored.assessed()).isPresent())
                .map(stored -> stored.assessed().reportId())
                .toList();
    }
}

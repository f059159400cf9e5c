package se.enkanal.routing.simulation.flow;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.outbox.Time;
import se.enkanal.routing.rulebook.CurrentBook;
import se.enkanal.routing.simulation.Comparison;
import se.enkanal.routing.simulation.Page;
import se.enkanal.routing.simulation.Sight;
import se.enkanal.routing.simulation.Simulation;
import se.enkanal.routing.simulation.Simulation.Question;
import se.enkanal.routing.simulation.Tally;
import se.enkanal.routing.simulation.store.Incidents;
import se.enkanal.routing.simulation.store.Incidents.Batch;

/** Judges stored incidents by other rules, on every core. One at a time: reports that come meanwhile need the rest. */
@Singleton
public class Simulate {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Incidents incidents;
    private final CurrentBook book;
    private final Time time;
    private final Semaphore turn = new Semaphore(1);

    Simulate(Incidents incidents, CurrentBook book, Time time) {
        this.incidents = incidents;
        this.book = book;
        this.time = time;
    }

    /** The result, or nothing while another simulation is going on. */
    public Uni<Optional<Simulation>> simulate(Question question, Sight sight, Page page) {
        if (!turn.tryAcquire()) {
            return Uni.createFrom().item(Optional.empty());
        }
        var now = time.now();
        return incidents
                .read(
                        question.from().orElse(EARLIEST),
                        question.until().orElse(LATEST),
                        sight.ids(),
                        batches -> added(batches, question, sight, now))
                .chain(tally -> compared(tally.differing(page), question, sight, now)
                        .map(items -> Optional.of(Simulation.of(
                                new Rulebook(
                                        question.rules().version(), book.get().edition()),
                                tally,
                                sight,
                                page,
                                items))))
                .onTermination()
                .invoke(turn::release);
    }

    private static Uni<Tally> added(Multi<Batch> batches, Question question, Sight sight, Instant now) {
        return batches.onItem()
                .transformToUni(batch -> Uni.createFrom()
                        .item(() -> Simulation.tally(batch.incidents(), question, sight, now))
                        .runSubscriptionOn(Infrastructure.getDefaultExecutor()))
                .merge(2 * WORKERS)
                .collect()
                .in(Tally::new, Tally::plus);
    }

    /** Only what is shown is compared once more: of a hundred thousand, all that is kept meanwhile is which they were. */
    private Uni<List<Comparison>> compared(List<UUID> reports, Question question, Sight sight, Instant now) {
        return incidents.of(reports).emitOn(Infrastructure.getDefaultExecutor()).map(batch -> batch.incidents().stream()
                .map(incident -> Simulation.compared(incident, question, sight, now))
                .toList());
    }
}

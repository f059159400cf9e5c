package se.enkanal.routing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.routing.simulation.ManyIncidents.NAMND;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.routing.rulebook.CurrentBook;
import se.enkanal.routing.simulation.flow.Simulate;

/** Run with {@code -Denkanal.speed=true}: it stores a hundred thousand verdicts, judges them by the draft and is timed. */
@QuarkusTest
@EnabledIfSystemProperty(named = "enkanal.speed", matches = "true")
class SimulationSpeedTest {

    private static final int INCIDENTS = 100_000;
    private static final int RUNS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Inject
    Simulate simulate;

    @Inject
    CurrentBook book;

    @BeforeAll
    static void many() {
        ManyIncidents.store(INCIDENTS);
    }

    @AfterAll
    static void none() {
        ManyIncidents.forget();
    }

    @Test
    void aHundredThousandStoredIncidentsAreJudgedInTenSeconds() {
        var question = new Simulation.Question(
                book.get().draft("eu-digital-omnibus").orElseThrow(), Optional.empty(), Optional.empty());
        var sight = new Sight(Set.of(NAMND), Set.of(NAMND));
        var seconds = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            long started = System.nanoTime();
            var done = Awaiting.done(() -> simulate.simulate(question, sight)).orElseThrow();
            seconds.add((System.nanoTime() - started) / 1e9);
            assertThat(done.examined()).isEqualTo(INCIDENTS);
            assertThat(done.differing()).isNotEmpty();
        }
        System.out.printf("SPEED %d incidents, seconds per run, the first one cold: %s%n", INCIDENTS, seconds);

        assertThat(seconds.getFirst()).isLessThan(LONGEST.toSeconds());
    }
}

package se.enkanal.routing.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.routing.simulation.ManyIncidents.NAMND;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.access.Caller;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.routing.rulebook.CurrentBook;
import se.enkanal.routing.simulation.flow.Simulate;

/** Stores a hundred thousand verdicts, judges them by the draft and is timed, the first time with nothing warmed up. */
@QuarkusTest
class SimulationSpeedTest {

    private static final int INCIDENTS = 100_000;
    private static final int RUNS = 2;
    // Ten seconds of two cores. The machine has others to serve, so that a clock on the wall says nothing.
    private static final Duration MOST_WORK = Duration.ofSeconds(20);
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

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
        var sight = new Sight(Caller.of("officer", List.of("dpo"), List.of(NAMND)));
        var wall = new ArrayList<Duration>();
        var work = new ArrayList<Duration>();
        for (int run = 0; run < RUNS; run++) {
            long started = System.nanoTime();
            long worked = PROCESS.getProcessCpuTime();
            var done = Awaiting.done(() -> simulate.simulate(question, sight, Page.of(1, 20)))
                    .orElseThrow();
            wall.add(Duration.ofNanos(System.nanoTime() - started));
            work.add(Duration.ofNanos(PROCESS.getProcessCpuTime() - worked));
            assertThat(done.examined()).isEqualTo(INCIDENTS);
            assertThat(done.items()).hasSize(20);
        }
        System.out.printf("SPEED %d incidents, the first run cold: %s on the wall, %s of CPU%n", INCIDENTS, wall, work);

        assertThat(work).allSatisfy(each -> assertThat(each).isLessThan(MOST_WORK));
    }
}

package se.enkanal.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Records the missing archives in an idle minute, and gives way when the real processes get something to do. Whatever goes
 * wrong here costs nobody anything but seconds at the next start.
 */
final class Recorder implements AutoCloseable {

    private static final Duration CALM = Duration.ofSeconds(15);
    private static final int ATTEMPTS = 10;

    private final Plan plan;
    private final List<ProcessHandle> processes;
    private final Thread thread = Thread.ofPlatform().daemon().name("recorder").unstarted(this::record);

    Recorder(Plan plan, List<ProcessHandle> processes) {
        this.plan = plan;
        this.processes = processes;
    }

    void recordWhenIdle() {
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void record() {
        try {
            for (int attempt = 0; attempt < ATTEMPTS && rehearsals(() -> true).areNeeded(); attempt++) {
                var idleness = new Idleness(processes);
                do Thread.sleep(CALM);
                while (!idleness.lately());
                rehearsals(idleness::lately).hold();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Rehearsals rehearsals(BooleanSupplier mayGoOn) {
        Archive.sweep(plan.home());
        return new Rehearsals(plan, mayGoOn);
    }
}

package se.enkanal.local.stack;

import java.time.Duration;
import java.util.List;

/** Whether processes leave the machine alone: together less than a third of one core. */
final class Idleness {

    /** A shorter look would take a single request for work. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final List<ProcessHandle> processes;
    private Duration used;
    private long lookedAt;
    private boolean idle = true;

    Idleness(List<ProcessHandle> processes) {
        this.processes = processes;
        this.used = usedUpToNow();
        this.lookedAt = System.nanoTime();
    }

    boolean lately() {
        long since = System.nanoTime() - lookedAt;
        if (since < LOOK.toNanos()) return idle;
        var before = used;
        used = usedUpToNow();
        lookedAt += since;
        idle = used.minus(before).multipliedBy(3).toNanos() < since;
        return idle;
    }

    private Duration usedUpToNow() {
        return processes.stream()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}

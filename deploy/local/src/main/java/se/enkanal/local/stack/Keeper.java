package se.enkanal.local.stack;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Starts parts, and starts them again when they are gone without having been asked to: up to ten times in ten minutes. */
final class Keeper {

    private static final int MOST_RESTARTS = 10;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Progress progress;
    private final Home home;
    private final List<Part> kept = new CopyOnWriteArrayList<>();
    private final Map<Part, ArrayDeque<Long>> restarts = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Keeper(Progress progress, Home home) {
        this.progress = progress;
        this.home = home;
    }

    void start(Part part) {
        if (stopping) throw new IllegalStateException("Stopping");
        kept.add(part);
        part.start();
        watch(part);
    }

    /** From now on whatever ends was meant to. */
    void letGo() {
        stopping = true;
    }

    boolean isKept(Part part) {
        return kept.contains(part);
    }

    /** Each on a thread of its own: a part that waits for another while it starts must not keep that one from starting. */
    private void watch(Part part) {
        part.process()
                .onExit()
                .thenRun(() -> Thread.ofPlatform().daemon().name("keeper").start(() -> lost(part)));
    }

    private void lost(Part part) {
        if (stopping) return;
        if (!mayRestart(part)) {
            progress.say("! %s has stopped %d times; it stays down. Its log is in %s. Stop with Ctrl-C and start again."
                    .formatted(
                            part.name(),
                            MOST_RESTARTS + 1,
                            home.log(part.logName()).getParent()));
            return;
        }
        progress.say("! %s stopped unexpectedly and is started again. Its log: %s"
                .formatted(part.name(), home.log(part.logName())));
        try {
            progress.timed(part.name() + " again", part::start);
            watch(part);
        } catch (RuntimeException failed) {
            if (!stopping) lost(part);
        }
    }

    private boolean mayRestart(Part part) {
        long now = System.nanoTime();
        var earlier = restarts.computeIfAbsent(part, nobody -> new ArrayDeque<>());
        earlier.removeIf(at -> now - at > WITHIN.toNanos());
        earlier.add(now);
        return earlier.size() <= MOST_RESTARTS;
    }
}

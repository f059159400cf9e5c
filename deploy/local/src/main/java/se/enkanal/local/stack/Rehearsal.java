package se.enkanal.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A copy of a program at the lowest priority, run only for the archive that it leaves when it ends. */
record Rehearsal(Child child, BooleanSupplier mayGoOn) implements AutoCloseable {

    static final String NAME = "rehearsal";

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Duration STEP = Duration.ofSeconds(1);

    static Rehearsal start(String of, List<String> command, Path folder, Home home, BooleanSupplier mayGoOn) {
        var politely = new ArrayList<>(List.of("nice", "-n", "19"));
        politely.addAll(command);
        return new Rehearsal(Child.start(NAME + "-" + of, politely, folder, home), mayGoOn);
    }

    boolean reach(BooleanSupplier state) {
        for (long waited = 0; waited < LONGEST.toSeconds(); waited += STEP.toSeconds()) {
            if (state.getAsBoolean()) return true;
            if (!child.process().isAlive() || !mayGoOn.getAsBoolean() || !paused()) return false;
        }
        return false;
    }

    /** It writes its archive as it ends. */
    boolean end() {
        child.process().destroy();
        return reach(() -> !child.process().isAlive());
    }

    @Override
    public void close() {
        Stream.concat(child.process().descendants(), Stream.of(child.process().toHandle()))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean paused() {
        try {
            TimeUnit.SECONDS.sleep(STEP.toSeconds());
            return true;
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

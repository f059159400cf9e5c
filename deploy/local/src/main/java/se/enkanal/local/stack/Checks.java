package se.enkanal.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.enkanal.local.Folders;

/** What has to be so before anything is started. */
record Checks(Home home) {

    private static final long LEAST_FREE = 1L << 30;
    private static final int PATIENCE_SECONDS = 40;

    void ourFolder() {
        try {
            Folders.make(home.state());
        } catch (UncheckedIOException e) {
            throw new Complaint(home.state() + " cannot be made. Give yourself the right to write in that folder.");
        }
        if (!Files.isWritable(home.state())) {
            throw new Complaint("%s belongs to another user. Start as that user, or delete it to begin anew."
                    .formatted(home.state()));
        }
    }

    void diskHasRoom() {
        try {
            long free = Files.getFileStore(home.state()).getUsableSpace();
            if (free < LEAST_FREE) {
                throw new Complaint("The disk of %s has %d MiB left and Enkanal needs 1024: free some and start again."
                        .formatted(home.state(), free >> 20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void portsAreFree(Plan plan) {
        plan.ports().taken().filter(plan::uses).findFirst().ifPresent(port -> {
            throw new Complaint(
                    "Port %d, for %s, is taken by another program. Stop that one, or move all ports: deploy/up --port-offset 1000"
                            .formatted(plan.ports().of(port), port.owner()));
        });
    }

    /** Two cannot share the data. One whose terminal is gone is on its way out, and waited for. */
    void alone(PidFile launcher, Optional<ProcessHandle> itsScript) {
        launcher.process().ifPresent(other -> {
            if (itsScript.isPresent()) {
                throw new Complaint("Enkanal already runs here. Stop it with Ctrl-C where it runs, or with: kill %d"
                        .formatted(other.pid()));
            }
            awaitEnd(other);
        });
    }

    private static void awaitEnd(ProcessHandle other) {
        try {
            other.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException tooLong) {
            other.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

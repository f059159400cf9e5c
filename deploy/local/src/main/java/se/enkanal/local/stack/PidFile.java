package se.enkanal.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers a process beyond our own end. Its start time tells it from a later one with the same id. */
record PidFile(Path file) {

    private static final String SUFFIX = ".pid";

    static PidFile of(Home home, String name) {
        return new PidFile(home.running().resolve(name + SUFFIX));
    }

    static List<PidFile> all(Home home) {
        try (var files = Files.list(home.running())) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(PidFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    void write(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + " " + startOf(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if that very one is still there. */
    Optional<ProcessHandle> process() {
        try {
            var parts = Files.readString(file).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process).equals(parts[1]));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}

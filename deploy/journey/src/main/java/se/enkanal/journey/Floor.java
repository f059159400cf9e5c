package se.enkanal.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The floor under intake: pgbench doing the same inserts as one begin…commit on the same server. A service that keeps up
 * with it adds nothing a person would notice.
 */
final class Floor {

    private final String host;
    private final int port;
    private final String database;
    private final Path script;

    Floor(String host, int port, String database, Path script) {
        this.host = host;
        this.port = port;
        this.database = database;
        this.script = script;
    }

    Load.Run run(int clients, int seconds) throws IOException, InterruptedException {
        var logs = Files.createTempDirectory("enkanal-floor");
        try {
            long start = System.nanoTime();
            var command = List.of(
                    "pgbench",
                    "-n",
                    "-M",
                    "prepared",
                    "-j",
                    "2",
                    "-c",
                    String.valueOf(clients),
                    "-T",
                    String.valueOf(seconds),
                    "-l",
                    "--log-prefix=" + logs.resolve("t"),
                    "-f",
                    script.toString(),
                    "-h",
                    host,
                    "-p",
                    String.valueOf(port),
                    "-U",
                    "postgres",
                    database);
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(logs.resolve("said").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("pgbench failed: " + Files.readString(logs.resolve("said")));
            }
            double took = (System.nanoTime() - start) / 1e9;
            var micros = transactions(logs);
            return new Load.Run(micros.length, 0, took, micros);
        } finally {
            delete(logs);
        }
    }

    /** pgbench logs a line per transaction; the third field is its length in microseconds. */
    private static int[] transactions(Path logs) throws IOException {
        try (var files = Files.list(logs)) {
            var micros = files.filter(file -> file.getFileName().toString().startsWith("t."))
                    .flatMap(Floor::lines)
                    .mapToInt(line -> Integer.parseInt(line.split(" ")[2]))
                    .toArray();
            Arrays.sort(micros);
            return micros;
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

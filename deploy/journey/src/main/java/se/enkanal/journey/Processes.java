package se.enkanal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What the parts of a running Enkanal cost, read from {@code /proc}. A part is a process and all its children. */
final class Processes {

    /** Linux counts a process' time in hundredths of a second. */
    private static final double TICKS_PER_MILLISECOND = 0.1;

    private final Map<String, Long> parts;

    Processes(Map<String, Long> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    /** CPU used so far, user and system, in milliseconds. */
    Map<String, Double> cpuMilliseconds() {
        return each(pid -> cpuTicks(pid) * 1.0 / TICKS_PER_MILLISECOND);
    }

    /** Memory in MiB; what processes share is counted once, split between them (Pss). */
    Map<String, Double> memoryMiB() {
        return each(pid -> pssKiB(pid) / 1024.0);
    }

    private Map<String, Double> each(java.util.function.LongFunction<Double> measure) {
        var measured = new LinkedHashMap<String, Double>();
        parts.forEach((name, pid) -> measured.put(
                name, family(pid).mapToDouble(member -> measure.apply(member)).sum()));
        return measured;
    }

    private static Stream<Long> family(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid);
    }

    private static long cpuTicks(long pid) {
        return read(pid, "stat", stat -> {
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        });
    }

    private static long pssKiB(long pid) {
        return read(pid, "smaps_rollup", rollup -> rollup.lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum());
    }

    /** A process that has just ended costs nothing more. */
    private static long read(long pid, String file, ToLongFunction<String> of) {
        var path = Path.of("/proc", Long.toString(pid), file);
        try {
            return of.applyAsLong(Files.readString(path));
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}

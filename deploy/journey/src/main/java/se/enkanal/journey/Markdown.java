package se.enkanal.journey;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as it goes into the benchmark's README. */
final class Markdown {

    static void print(List<IntakeBench.Row> rows) {
        say("%n### Intake against its floor%n%n");
        say(
                "| clients | pgbench tps | p99 ms | intake tps | p99 ms | tps ratio | p99 ratio |%n|---|---|---|---|---|---|---|%n");
        rows.forEach(row -> say(
                "| %d | %.0f | %.1f | %.0f | %.1f | **%.2f** | **%.2f** |%n",
                row.clients(),
                row.floorRate(),
                row.floorTail(),
                row.rate(),
                row.tail(),
                row.rate() / row.floorRate(),
                row.tail() / row.floorTail()));
    }

    static void print(LineBench.Figures figures) {
        say("%n### The whole line%n%nFresh start to ready: %.1f s.%n%n", figures.readySeconds());
        say(
                "| asked/s | seconds | accepted/s | refused | p50 ms | p99 ms | lag at the end s |%n|---|---|---|---|---|---|---|%n");
        figures.steady().forEach(Markdown::print);
        say("%n| | CPU ms per report |%n|---|---|%n");
        figures.steady()
                .forEach(steady -> say(
                        "| %d/s | %s, **sum %.2f** |%n",
                        steady.asked(), list(steady.cpu(), "%s %.2f"), sum(steady.cpu())));
        say(
                "%nMemory after that (Pss, MiB): %s, **sum %.0f**.%n",
                list(figures.memoryMiB(), "%s %.0f"), sum(figures.memoryMiB()));
        var latencies = figures.latencies();
        say(
                "%nAccepted → clock row at 50/s: p50 **%.1f ms**, p99 **%.1f ms** (%d reports).%n",
                latencies.percentile(50), latencies.percentile(99), latencies.micros().length);
    }

    private static void print(LineBench.Steady steady) {
        var run = steady.run();
        say(
                "| %d | %.0f | %.0f | %d | %.1f | %.1f | %.2f |%n",
                steady.asked(),
                run.seconds(),
                run.perSecond(),
                run.refused(),
                run.percentile(50),
                run.percentile(99),
                steady.lagSeconds());
    }

    private static String list(Map<String, Double> parts, String format) {
        return parts.entrySet().stream()
                .map(part -> String.format(Locale.ROOT, format, part.getKey(), part.getValue()))
                .collect(joining(", "));
    }

    private static double sum(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
        System.out.flush();
    }

    private Markdown() {}
}

package se.enkanal.journey;

import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import se.enkanal.local.stack.Port;
import se.enkanal.local.stack.Progress;
import se.enkanal.local.stack.Service;
import se.enkanal.local.stack.Stack;

/** The whole line at a steady rate: how far it falls behind, and what each process costs. */
record LineBench(Stack stack, IntUnaryOperator seconds, Progress progress, Clock clock) {

    private static final int CONNECTIONS = 256;
    private static final int CALM = 50;

    /** {@code lagSeconds} is how long the last case took after the last report; CPU is milliseconds per accepted report. */
    record Steady(int asked, Load.Run run, double lagSeconds, Map<String, Double> cpu) {}

    /** From a report's commit to its clocks', in microseconds, sorted. */
    record Latencies(long[] micros) {

        double percentile(int p) {
            int at = (int) Math.min(micros.length - 1L, (long) micros.length * p / 100);
            return micros.length == 0 ? 0 : micros[at] / 1000.0;
        }
    }

    record Figures(double readySeconds, List<Steady> steady, Map<String, Double> memoryMiB, Latencies latencies) {}

    Figures figures(double readySeconds) throws SQLException, InterruptedException {
        var arrivals = new Arrivals(stack.databases());
        var processes = new Processes(parts());
        try (var load = new Load("localhost", stack.port(Port.INTAKE), CONNECTIONS)) {
            progress.say("warming up");
            load.open(600, seconds.applyAsInt(150));
            arrivals.await();
            var steady = List.of(
                    steady(load, arrivals, processes, 1000, seconds.applyAsInt(60)),
                    steady(load, arrivals, processes, 1500, seconds.applyAsInt(30)));
            var memory = processes.memoryMiB();
            progress.say("latency at %d/s".formatted(CALM));
            load.open(CALM, seconds.applyAsInt(20));
            var micros = arrivals.latencies(clock.instant(), () -> load.open(CALM, seconds.applyAsInt(30)));
            return new Figures(readySeconds, steady, memory, new Latencies(micros));
        }
    }

    private Steady steady(Load load, Arrivals arrivals, Processes processes, int perSecond, int seconds)
            throws SQLException, InterruptedException {
        progress.say("%d/s for %d s".formatted(perSecond, seconds));
        var before = processes.cpuMilliseconds();
        var run = load.open(perSecond, seconds);
        double lag = arrivals.await();
        var cpu = new LinkedHashMap<String, Double>();
        processes
                .cpuMilliseconds()
                .forEach((part, total) -> cpu.put(part, (total - before.get(part)) / run.accepted()));
        return new Steady(perSecond, run, lag, cpu);
    }

    private Map<String, Long> parts() {
        var parts = new LinkedHashMap<String, Long>();
        for (var service : Service.values()) {
            parts.put(service.moduleName(), stack.processOf(service).pid());
        }
        parts.put("Kafka", stack.brokerProcess().pid());
        parts.put("PostgreSQL", stack.databaseProcess().pid());
        return parts;
    }
}

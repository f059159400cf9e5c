package se.enkanal.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.enkanal.local.stack.Home;
import se.enkanal.local.stack.Plan;
import se.enkanal.local.stack.Port;
import se.enkanal.local.stack.PortPlan;
import se.enkanal.local.stack.Progress;
import se.enkanal.local.stack.Service;
import se.enkanal.local.stack.Stack;

/**
 * How fast the line is, as ratios in one run: intake against the same inserts by pgbench, and the whole line at a steady
 * rate with what each process costs. Prints Markdown.
 */
public final class Bench {

    private static final int WARM_UP_CLIENTS = 32;
    private static final int ROUNDS = 3;

    private final Path repository;
    private final Progress progress = new Progress(System.err);
    private final boolean brief;

    private Bench(Path repository, boolean brief) {
        this.repository = repository;
        this.brief = brief;
    }

    public static void main(String... arguments) throws Exception {
        var wanted = List.of(arguments);
        var bench = new Bench(Path.of(""), wanted.contains("--brief"));
        if (!wanted.contains("--line")) {
            bench.intake();
        }
        if (!wanted.contains("--intake")) {
            bench.line();
        }
    }

    private void intake() throws IOException, InterruptedException, SQLException {
        try (var stack = stack(List.of(Service.INTAKE))) {
            stack.start();
            var floor = floor(stack);
            System.out.printf("%n### Intake against its floor%n%n");
            System.out.println("| clients | pgbench tps | p99 ms | intake tps | p99 ms | tps ratio | p99 ratio |");
            System.out.println("|---|---|---|---|---|---|---|");
            try (var load = new Load("localhost", stack.port(Port.INTAKE), 64)) {
                progress.say("warming up");
                load.closed(WARM_UP_CLIENTS, seconds(40));
                for (int clients : new int[] {32, 64}) {
                    against(floor, load, clients);
                }
            }
        }
    }

    private void against(Floor floor, Load load, int clients) throws IOException, InterruptedException {
        var floors = new ArrayList<Load.Run>();
        var intakes = new ArrayList<Load.Run>();
        for (int round = 0; round < ROUNDS; round++) {
            progress.say("%d clients, round %d of %d".formatted(clients, round + 1, ROUNDS));
            floors.add(floor.run(clients, seconds(8)));
            intakes.add(load.closed(clients, seconds(8)));
        }
        double floorRate = median(floors, Load.Run::perSecond);
        double rate = median(intakes, Load.Run::perSecond);
        double floorTail = median(floors, run -> run.percentile(99));
        double tail = median(intakes, run -> run.percentile(99));
        print(
                "| %d | %.0f | %.1f | %.0f | %.1f | **%.2f** | **%.2f** |%n",
                clients, floorRate, floorTail, rate, tail, rate / floorRate, tail / floorTail);
    }

    private void line() throws Exception {
        try (var stack = stack(List.of(Service.values()))) {
            long start = System.nanoTime();
            stack.start();
            print("%n### The whole line%n%nFresh start to ready: %.1f s.%n%n", (System.nanoTime() - start) / 1e9);
            var databases = stack.databases();
            var arrivals = new Arrivals(databases);
            try (var load = new Load("localhost", stack.port(Port.INTAKE), 256)) {
                progress.say("warming up");
                load.open(600, seconds(150));
                arrivals.await();
                System.out.println("| asked/s | seconds | accepted/s | refused | p50 ms | p99 ms | lag at the end s |");
                System.out.println("|---|---|---|---|---|---|---|");
                var processes = new Processes(parts(stack));
                steady(load, arrivals, processes, 1000, 60);
                steady(load, arrivals, processes, 1500, 30);
                print("%n| | Pss MiB |%n|---|---|%n");
                memory(processes);
                progress.say("latency at 50/s");
                load.open(50, seconds(10));
                var micros = arrivals.latencies(() -> load.open(50, seconds(30)));
                print(
                        "%nAccepted → clock row at 50/s: p50 **%.1f ms**, p99 **%.1f ms** (%d reports).%n",
                        percentile(micros, 50), percentile(micros, 99), micros.length);
            }
        }
    }

    private void steady(Load load, Arrivals arrivals, Processes processes, int perSecond, int seconds)
            throws SQLException, InterruptedException {
        progress.say("%d/s for %d s".formatted(perSecond, seconds(seconds)));
        var before = processes.cpuMilliseconds();
        var run = load.open(perSecond, seconds(seconds));
        double lag = arrivals.await();
        var after = processes.cpuMilliseconds();
        print(
                "| %d | %.0f | %.0f | %d | %.1f | %.1f | %.2f |%n",
                perSecond, run.seconds(), run.perSecond(), run.refused(), run.percentile(50), run.percentile(99), lag);
        var cpu = new LinkedHashMap<String, Double>();
        after.forEach((part, total) -> cpu.put(part, (total - before.get(part)) / run.accepted()));
        print(
                "| CPU ms per report | %s | **sum %.2f** |%n",
                table(cpu),
                cpu.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private void memory(Processes processes) {
        var memory = processes.memoryMiB();
        memory.forEach((part, mib) -> print("| %s | %.0f |%n", part, mib));
        print(
                "| **sum** | **%.0f** |%n",
                memory.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private Map<String, Long> parts(Stack stack) {
        var parts = new LinkedHashMap<String, Long>();
        for (var service : Service.values()) {
            parts.put(service.moduleName(), stack.processOf(service).pid());
        }
        parts.put("Kafka", stack.brokerProcess().pid());
        parts.put("PostgreSQL", stack.databaseProcess().pid());
        return parts;
    }

    private Stack stack(List<Service> services) {
        var home = new Home(
                repository.toAbsolutePath().normalize(),
                repository.resolve("deploy/bench/.state").toAbsolutePath());
        home.forget();
        return new Stack(new Plan(home, PortPlan.free(), services, Optional.empty()), progress);
    }

    /** The floor's tables are intake's own, in a database that no service reads. */
    private Floor floor(Stack stack) throws IOException, SQLException {
        var databases = stack.databases().create("floor");
        try (var connection = databases.connect("floor");
                var statement = connection.createStatement()) {
            for (var folder : List.of(
                    "contracts/outbox/src/main/resources/db/outbox", "intake-service/src/main/resources/db/intake")) {
                try (var files = Files.list(repository.resolve(folder))) {
                    for (var file : files.sorted().toList()) {
                        statement.execute(Files.readString(file));
                    }
                }
            }
        }
        return new Floor(
                "localhost", stack.port(Port.POSTGRES), "floor", repository.resolve("deploy/bench/intake.sql"));
    }

    private int seconds(int full) {
        return brief ? Math.max(3, full / 10) : full;
    }

    private static String table(Map<String, Double> cpu) {
        var cells = new ArrayList<String>();
        cpu.forEach((part, milliseconds) -> cells.add(String.format(Locale.ROOT, "%s %.2f", part, milliseconds)));
        return String.join(" · ", cells);
    }

    private static double median(List<Load.Run> runs, ToDoubleFunction<Load.Run> of) {
        return runs.stream()
                .mapToDouble(of)
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static double percentile(long[] micros, int p) {
        return micros.length == 0
                ? 0
                : micros[(int) Math.min(micros.length - 1L, (long) micros.length * p / 100)] / 1000.0;
    }

    private static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
        System.out.flush();
    }
}

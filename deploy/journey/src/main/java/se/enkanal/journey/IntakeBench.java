package se.enkanal.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import se.enkanal.local.stack.Port;
import se.enkanal.local.stack.Progress;
import se.enkanal.local.stack.Stack;

/** Intake against its floor: the same inserts by pgbench, in turns on one server, medians of three rounds each. */
record IntakeBench(Stack stack, Path repository, IntUnaryOperator seconds, Progress progress) {

    private static final int[] CLIENTS = {32, 64};
    private static final int WARM_UP = 150;
    private static final int ROUND = 8;
    private static final int ROUNDS = 3;

    /** Transactions or reports a second and the 99th percentile in milliseconds, for so many clients. */
    record Row(int clients, double floorRate, double floorTail, double rate, double tail) {}

    List<Row> rows() throws IOException, InterruptedException, SQLException {
        var floor = floor();
        var rows = new ArrayList<Row>();
        try (var load = new Load("localhost", stack.port(Port.INTAKE), CLIENTS[CLIENTS.length - 1])) {
            progress.say("warming up");
            load.closed(CLIENTS[0], seconds.applyAsInt(WARM_UP));
            for (int clients : CLIENTS) {
                rows.add(row(floor, load, clients));
            }
        }
        return rows;
    }

    private Row row(Floor floor, Load load, int clients) throws IOException, InterruptedException {
        var floors = new ArrayList<Load.Run>();
        var intakes = new ArrayList<Load.Run>();
        for (int round = 1; round <= ROUNDS; round++) {
            progress.say("%d clients, round %d of %d".formatted(clients, round, ROUNDS));
            floors.add(floor.run(clients, seconds.applyAsInt(ROUND)));
            intakes.add(load.closed(clients, seconds.applyAsInt(ROUND)));
        }
        return new Row(
                clients,
                median(floors, Load.Run::perSecond),
                median(floors, run -> run.percentile(99)),
                median(intakes, Load.Run::perSecond),
                median(intakes, run -> run.percentile(99)));
    }

    /** The floor's tables are intake's own, in a database that no service reads. */
    private Floor floor() throws IOException, SQLException {
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

    private static double median(List<Load.Run> runs, ToDoubleFunction<Load.Run> of) {
        return runs.stream()
                .mapToDouble(of)
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElse(0);
    }
}

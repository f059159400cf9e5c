package se.enkanal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.enkanal.local.Persona;
import se.enkanal.local.stack.Service;
import se.enkanal.local.stack.Stack;

/** Whatever dies, and whenever: every report that was acknowledged has exactly one case with its clocks. */
class TheLineHoldsTest {

    private static final int REPORTS = 2_000;
    private static final int CLIENTS = 8;
    private static final int ROUNDS_OF_KILLING = 2;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private static final String DISCLOSED =
            """
            {"organisation":"demokommunen.vard-och-omsorg","facts":{"events":["DISCLOSED"],
             "subjects":["PATIENTS_OR_CLIENTS"],"dataKinds":["HEALTH"],"subjectCount":"ONE"}}""";

    private final Stack stack = Running.stack();
    private final Arrivals arrivals = new Arrivals(stack.databases());
    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger filed = new AtomicInteger();

    @Test
    void losesAndDoublesNothingWhileEverythingIsKilled() throws Exception {
        long seed = Long.getLong("enkanal.seed", System.nanoTime());
        System.err.println("seed " + seed + ": repeat with -Denkanal.seed=" + seed);
        long before = arrivals.count("intake", "report");

        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var clients = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> CompletableFuture.runAsync(this::fileUntilEnough, threads))
                    .toArray(CompletableFuture[]::new);
            killEverything(new Random(seed));
            CompletableFuture.allOf(clients).join();
        }

        assertThat(acknowledged).hasSize(REPORTS);
        await("every report has a case")
                .ignoreExceptions()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(cases()).containsAll(acknowledged));
        assertThat(arrivals.count("intake", "report"))
                .as("reports, none doubled")
                .isEqualTo(before + REPORTS);
        assertThat(arrivals.count("deadline", "case_file"))
                .as("cases, none doubled")
                .isEqualTo(before + REPORTS);
        assertThat(casesWithoutTheirClocks()).isEmpty();
        assertThat(counted("deadline", "clock group by report_id, track, stage having count(*) > 1"))
                .isZero();
        awaitReconciled();
        awaitCounted(before + REPORTS);
    }

    /** Each part dies at a random moment, comes back, and dies again later. */
    private void killEverything(Random random) {
        List<Callable<ProcessHandle>> parts = List.of(
                () -> stack.processOf(Service.INTAKE),
                () -> stack.processOf(Service.ROUTING),
                () -> stack.processOf(Service.DEADLINE),
                stack::brokerProcess,
                stack::databaseProcess);
        for (int round = 0; round < ROUNDS_OF_KILLING; round++) {
            var order = new java.util.ArrayList<>(parts);
            java.util.Collections.shuffle(order, random);
            for (var part : order) {
                int next = filed.get() + 20 + random.nextInt(REPORTS / (parts.size() * ROUNDS_OF_KILLING) - 20);
                await("%d reports filed".formatted(next))
                        .atMost(Duration.ofMinutes(3))
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> filed.get() >= Math.min(next, REPORTS));
                kill(part);
            }
        }
    }

    private static void kill(Callable<ProcessHandle> part) {
        await("the part runs").atMost(Duration.ofMinutes(2)).until(() -> running(part)
                .isPresent());
        var victim = running(part).orElseThrow();
        victim.destroyForcibly();
        await("the part is started again").atMost(Duration.ofMinutes(2)).until(() -> running(part)
                .filter(next -> next.pid() != victim.pid())
                .isPresent());
    }

    /** Nothing while the part is between two lives. */
    private static Optional<ProcessHandle> running(Callable<ProcessHandle> part) {
        try {
            return Optional.of(part.call()).filter(ProcessHandle::isAlive);
        } catch (Exception away) {
            return Optional.empty();
        }
    }

    private void fileUntilEnough() {
        while (filed.getAndIncrement() < REPORTS) {
            var request = HttpRequest.newBuilder(URI.create(Running.intake() + "/intake/v1/reports"))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .timeout(Duration.ofSeconds(10))
                    .POST(HttpRequest.BodyPublishers.ofString(DISCLOSED))
                    .build();
            await("an acknowledgement")
                    .atMost(Duration.ofMinutes(2))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> acknowledges(request));
        }
    }

    /** A client asks again, with the same key, until it is told that the report is safe. */
    private boolean acknowledges(HttpRequest request) throws InterruptedException {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var id = ID.matcher(answer.body());
            if (answer.statusCode() == 201 && id.find()) {
                acknowledged.add(UUID.fromString(id.group(1)));
                return true;
            }
            assertThat(answer.statusCode())
                    .as("a server in trouble says so: " + answer.body())
                    .isGreaterThanOrEqualTo(500);
            return false;
        } catch (IOException away) {
            return false;
        }
    }

    private Set<UUID> cases() throws SQLException {
        return ids("select report_id from case_file");
    }

    /** A disclosure of health data is to be notified, so its case has at least the clock of 72 hours. */
    private Set<UUID> casesWithoutTheirClocks() throws SQLException {
        var without = new TreeSet<>(acknowledged);
        without.removeAll(
                ids("select report_id from clock where track = 'PERSONAL_DATA_BREACH' and stage = 'NOTIFICATION'"));
        return without;
    }

    private Set<UUID> ids(String sql) throws SQLException {
        try (var connection = stack.databases().connect("deadline");
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var ids = new HashSet<UUID>();
            while (result.next()) {
                ids.add(result.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private long counted(String database, String from) throws SQLException {
        return arrivals.count(database, "(select 1 from " + from + ") as each");
    }

    private void awaitReconciled() {
        await("reported = judged = clocked").atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        get(Running.intake() + "/intake/v1/reconciliation", Persona.ADMIN))
                .contains("\"gap\":0"));
    }

    private void awaitCounted(long reports) {
        await("the figures").atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(get(
                        Running.deadline() + "/statistics/v1/tables/reports-by-organisation-month/data?format=csv",
                        Persona.ANALYST))
                .contains(String.valueOf(reports)));
    }

    private String get(String url, Persona persona) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + stack.tokens().of(persona))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}

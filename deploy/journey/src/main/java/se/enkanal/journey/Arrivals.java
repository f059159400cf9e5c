package se.enkanal.journey;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import se.enkanal.local.Databases;

/**
 * What has reached the far end of the line, read from the two databases without disturbing either: counts, and the commit
 * times that PostgreSQL itself keeps ({@code track_commit_timestamp}).
 */
final class Arrivals {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int POLL_MILLIS = 20;

    /** A report's own row is touched again by its status; the replay row of the same instant never is. */
    private static final String ACCEPTED =
            """
            select report.id, extract(epoch from pg_xact_commit_timestamp(idempotency.xmin))
              from report join idempotency on idempotency.at = report.received_at
             where report.received_at >= ?
            """;

    private static final String CLOCKED =
            """
            select report_id, extract(epoch from max(pg_xact_commit_timestamp(xmin)))
              from clock group by report_id
            """;

    private final Databases databases;

    Arrivals(Databases databases) {
        this.databases = databases;
    }

    /** Waits until every report has its case; how many seconds that took. */
    double await() throws SQLException, InterruptedException {
        long start = System.nanoTime();
        long reports = count("intake", "report");
        while (count("deadline", "case_file") < reports) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("%d reports but only %d cases after %s"
                        .formatted(reports, count("deadline", "case_file"), PATIENCE));
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Microseconds from the report's commit to its clocks' commit, sorted, for the reports filed since this instant. */
    long[] latencies(Instant since, Runnable filing) throws SQLException, InterruptedException {
        filing.run();
        await();
        var accepted = times("intake", ACCEPTED, since);
        var clocked = times("deadline", CLOCKED, null);
        return accepted.entrySet().stream()
                .filter(report -> clocked.containsKey(report.getKey()))
                .mapToLong(report -> Math.round((clocked.get(report.getKey()) - report.getValue()) * 1e6))
                .sorted()
                .toArray();
    }

    long count(String database, String from) throws SQLException {
        try (var connection = databases.connect(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + from)) {
            result.next();
            return result.getLong(1);
        }
    }

    private Map<UUID, Double> times(String database, String sql, Instant since) throws SQLException {
        var times = new HashMap<UUID, Double>();
        try (var connection = databases.connect(database);
                var statement = connection.prepareStatement(sql)) {
            if (since != null) {
                statement.setObject(1, since.atOffset(ZoneOffset.UTC));
            }
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    times.put(result.getObject(1, UUID.class), result.getDouble(2));
                }
            }
        }
        return times;
    }
}

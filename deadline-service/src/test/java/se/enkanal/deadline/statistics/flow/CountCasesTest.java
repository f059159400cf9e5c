package se.enkanal.deadline.statistics.flow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.deadline.statistics.StatisticsFixtures.aCase;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.Envelope;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.deadline.statistics.Counted;
import se.enkanal.local.testing.Awaiting;
import se.enkanal.local.testing.Stored;
import se.enkanal.outbox.Incoming;
import se.enkanal.outbox.Transactions;

@QuarkusTest
class CountCasesTest {

    private static final int REPORTS = 2_000;
    private static final int ORGANISATIONS = 7;
    private static final int WRITERS = 4;
    private static final int BATCH = 100;
    private static final Instant YEAR_BEGINS = Instant.parse("2025-11-01T00:00:00Z");

    @Inject
    CountCases cases;

    @Inject
    Transactions transactions;

    @Test
    void figuresEqualARecountHoweverOftenAndInWhateverOrderCasesAreHeard() {
        var random = new Random(20261122);
        var prefix = "recount-" + UUID.randomUUID();
        var events = history(random, prefix);
        var streams = IntStream.range(0, WRITERS)
                .mapToObj(writer -> deliveries(random, events))
                .toList();

        atOnce(streams);
        assertThat(figures(prefix)).isEqualTo(recount(events));

        atOnce(List.of(streams.getFirst().subList(0, REPORTS)));
        assertThat(figures(prefix)).isEqualTo(recount(events));
        assertThat(Stored.rows("select 1 from figure where reports < 0 or events < 0"))
                .isEmpty();
    }

    @Test
    void aFigureThatDoesNotChangeKeepsItsRevision() {
        var owner = "still-" + UUID.randomUUID();
        var report = Ids.newId(YEAR_BEGINS);
        hear(List.of(aCase().of(report).at(owner).said()));

        hear(List.of(aCase().of(report).version(2).at(owner).in(Status.CLOSED).said()));
        assertThat(revision(owner)).isEqualTo(1);

        hear(List.of(
                aCase().of(report).version(3).at(owner).in(Status.NOT_A_REPORT).said()));
        assertThat(revision(owner)).isEqualTo(2);
    }

    @Test
    void aReportThatMovesLeavesItsFormerOrganisation() {
        var from = "from-" + UUID.randomUUID();
        var to = "to-" + UUID.randomUUID();
        var report = Ids.newId(YEAR_BEGINS);

        hear(List.of(aCase().of(report).at(from).said()));
        hear(List.of(aCase().of(report).version(2).at(to).said()));

        assertThat(figures(from).values()).allMatch(new Sum(0, 0)::equals);
        assertThat(figures(to).values()).allMatch(new Sum(1, 1)::equals).hasSize(2);
    }

    private record Sum(long reports, long events) {}

    /** One to four versions per report: moved, linked, found to be no report, found to be one after all. */
    private static List<CaseEvent> history(Random random, String prefix) {
        var events = new ArrayList<CaseEvent>();
        for (int i = 0; i < REPORTS; i++) {
            var received = YEAR_BEGINS.plusSeconds(random.nextLong(120L * 24 * 3600));
            var report = Ids.newId(received);
            int versions = 1 + random.nextInt(4);
            for (long version = 1; version <= versions; version++) {
                events.add(aCase().of(report)
                        .version(version)
                        .received(received)
                        .at(prefix + random.nextInt(ORGANISATIONS))
                        .in(Status.values()[random.nextInt(Status.values().length)])
                        .ledBy(random.nextInt(3) == 0 ? UUID.randomUUID() : null)
                        .said());
            }
        }
        return events;
    }

    /** Everything at least once, a third twice, in any order. */
    private static List<CaseEvent> deliveries(Random random, List<CaseEvent> events) {
        var delivered = new ArrayList<>(events);
        events.stream().filter(event -> random.nextInt(3) == 0).forEach(delivered::add);
        Collections.shuffle(delivered, random);
        return delivered;
    }

    private void atOnce(List<List<CaseEvent>> streams) {
        try (var writers = Executors.newFixedThreadPool(streams.size())) {
            CompletableFuture.allOf(streams.stream()
                            .map(stream -> CompletableFuture.runAsync(() -> hearAll(stream), writers))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private void hearAll(List<CaseEvent> stream) {
        for (int at = 0; at < stream.size(); at += BATCH) {
            hear(stream.subList(at, Math.min(at + BATCH, stream.size())));
        }
    }

    private void hear(List<CaseEvent> events) {
        var incoming = events.stream()
                .map(event -> new Incoming(envelope(event), event))
                .toList();
        Awaiting.done(() -> transactions.run(tx -> cases.count(tx, incoming)));
    }

    private static Envelope envelope(CaseEvent event) {
        return new Envelope(Ids.newId(event.at()), event.type(), "/enkanal/test", event.at(), event.key(), null);
    }

    private static Map<String, Sum> recount(Collection<CaseEvent> events) {
        var newest = Counted.newest(events);
        var sums = new HashMap<>(sums(newest, report -> report.month().toString()));
        sums.putAll(sums(newest, report -> String.valueOf(report.month().getYear())));
        return sums;
    }

    private static Map<String, Sum> sums(List<Counted> reports, Function<Counted, String> period) {
        Function<Counted, String> place = report -> report.organisation() + " " + period.apply(report);
        var counts = total(reports, place, Counted::reports);
        var events = total(reports, place, Counted::events);
        return counts.keySet().stream()
                .filter(key -> counts.get(key) > 0)
                .collect(toMap(Function.identity(), key -> new Sum(counts.get(key), events.get(key))));
    }

    private static Map<String, Long> total(
            List<Counted> reports, Function<Counted, String> place, ToLongFunction<Counted> of) {
        return reports.stream().collect(groupingBy(place, summingLong(of)));
    }

    private static Map<String, Sum> figures(String prefix) {
        return Stored.rows(
                        "select organisation, period, reports, events from figure where organisation like ?",
                        prefix + "%")
                .stream()
                .collect(toMap(
                        row -> row.get("organisation") + " " + row.get("period"),
                        row -> new Sum((Long) row.get("reports"), (Long) row.get("events"))));
    }

    private static long revision(String organisation) {
        return (Long)
                Stored.rows("select revision from figure where organisation = ? and grain = 'MONTH'", organisation)
                        .getFirst()
                        .get("revision");
    }
}

package se.enkanal.journey;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Files reports at an intake-service as care workers' machines would. Closed: so many clients, each waiting for its
 * answer. Open: so many a second whatever the answers, so that a slow service is not spared.
 */
public final class Load implements AutoCloseable {

    private static final List<String> REPORTS = List.of(
            """
            {"organisation":"demokommunen.vard-och-omsorg","facts":{"events":["DISCLOSED"],
             "disclosure":["SENT_TO_WRONG_PERSON"],"medium":"PAPER","ongoing":"NO","subjects":["PATIENTS_OR_CLIENTS"],
             "subjectCount":"ONE","dataKinds":["HEALTH","CONTACT"],"consequences":["NONE_YET"],
             "measures":["ASKED_RECIPIENT_TO_DELETE"]},
             "narrative":"En genomförandeplan skickades till fel adress. Mottagaren ringde och berättade."}""",
            """
            {"organisation":"demokommunen.vard-och-omsorg","facts":{"events":["SYSTEM_DOWN"],
             "systemKind":["RECORDS_OR_PLANNING"],"outage":"PT1H","outageUpTo":"PT4H","ongoing":"NO",
             "consequences":["WORKAROUND"],"measures":["CALLED_IT"]},
             "narrative":"Journalen gick inte att öppna under förmiddagen. Vi skrev på papper."}""",
            """
            {"organisation":"demokommunen.socialnamnden","facts":{"events":["LOST_OR_STOLEN"],
             "lostItem":["PHONE_OR_TABLET"],"locked":"YES","subjects":["PATIENTS_OR_CLIENTS"],
             "subjectCount":"FROM_11","dataKinds":["CONTACT","SOCIAL_CARE"],"measures":["BLOCKED_ACCESS"]},
             "narrative":"En arbetstelefon saknas sedan i går kväll."}""",
            """
            {"organisation":"demokommunen","facts":{"events":["NEAR_MISS"],"reachedSomeone":"NO",
             "subjects":["PATIENTS_OR_CLIENTS"],"dataKinds":["HEALTH"]},
             "narrative":"Brevet var på väg till fel person men stoppades."}""");

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final RequestOptions target;

    /** What came of it: answers accepted and not, and how long each accepted one took, in microseconds, sorted. */
    public record Run(long accepted, long refused, double seconds, int[] micros) {

        public double perSecond() {
            return accepted / seconds;
        }

        /** The given percentile in milliseconds; 0 where nothing was accepted. */
        public double percentile(double p) {
            return micros.length == 0 ? 0 : micros[(int) Math.min(micros.length - 1, micros.length * p / 100)] / 1000.0;
        }
    }

    public Load(String host, int port, int connections) {
        client = vertx.createHttpClient(
                new HttpClientOptions().setPipelining(false).setKeepAlive(true),
                new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(100_000));
        target = new RequestOptions()
                .setHost(host)
                .setPort(port)
                .setMethod(HttpMethod.POST)
                .setURI("/intake/v1/reports");
    }

    public Run closed(int clients, int seconds) {
        var tally = new Tally();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        var all = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < clients; i++) {
            var done = new CompletableFuture<Void>();
            all.add(done);
            again(tally, end, done);
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        return tally.run(start);
    }

    public Run open(int perSecond, int seconds) {
        var tally = new Tally();
        long start = System.nanoTime();
        var done = new CompletableFuture<Void>();
        long total = (long) perSecond * seconds;
        var sent = new long[1];
        vertx.setPeriodic(1, timer -> {
            long due = Math.min(total, (System.nanoTime() - start) * perSecond / 1_000_000_000L);
            while (sent[0] < due) {
                sent[0]++;
                file(tally).onComplete(answer -> {
                    if (tally.answers() == total) {
                        done.complete(null);
                    }
                });
            }
            if (sent[0] == total) {
                vertx.cancelTimer(timer);
            }
        });
        done.join();
        return tally.run(start);
    }

    private void again(Tally tally, long end, CompletableFuture<Void> done) {
        if (System.nanoTime() >= end) {
            done.complete(null);
            return;
        }
        file(tally).onComplete(answer -> again(tally, end, done));
    }

    private Future<Integer> file(Tally tally) {
        long start = System.nanoTime();
        var random = ThreadLocalRandom.current();
        var report = Buffer.buffer(REPORTS.get(random.nextInt(REPORTS.size())));
        return client.request(target)
                .compose(request -> request.putHeader("Content-Type", "application/json")
                        .putHeader("Idempotency-Key", UUID.randomUUID().toString())
                        .send(report))
                .compose(response -> response.body().map(response.statusCode()))
                .onComplete(answer -> tally.count(answer.succeeded() && answer.result() == 201, start));
    }

    @Override
    public void close() {
        client.close();
        vertx.close();
    }

    private static final class Tally {

        private int[] micros = new int[1 << 16];
        private int accepted;
        private long refused;

        synchronized void count(boolean ok, long start) {
            if (!ok) {
                refused++;
                return;
            }
            if (accepted == micros.length) {
                micros = Arrays.copyOf(micros, accepted * 2);
            }
            micros[accepted++] = (int) ((System.nanoTime() - start) / 1000);
        }

        synchronized long answers() {
            return accepted + refused;
        }

        synchronized Run run(long start) {
            var sorted = Arrays.copyOf(micros, accepted);
            Arrays.sort(sorted);
            return new Run(accepted, refused, (System.nanoTime() - start) / 1e9, sorted);
        }
    }
}

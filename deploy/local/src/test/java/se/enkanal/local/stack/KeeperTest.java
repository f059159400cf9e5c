package se.enkanal.local.stack;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {

    @TempDir
    private static Path state;

    private final List<Sleeper> sleepers = new ArrayList<>();
    private final Keeper keeper =
            new Keeper(new Progress(new PrintStream(new ByteArrayOutputStream())), new Home(state, state));

    @AfterEach
    void letGo() {
        keeper.letGo();
        sleepers.forEach(Sleeper::stop);
    }

    @Test
    void partsThatWaitForAnotherWhileTheyStartDoNotKeepItFromStarting() {
        var database = sleeper(() -> {});
        var waiting = new ArrayList<Sleeper>();
        for (int i = 0; i <= ForkJoinPool.getCommonPoolParallelism(); i++) {
            waiting.add(sleeper(() -> database.awaitStarted(2)));
        }
        keeper.start(database);
        waiting.forEach(each -> each.startsAtOnce = true);
        waiting.forEach(keeper::start);
        waiting.forEach(each -> each.startsAtOnce = false);

        waiting.forEach(each -> each.process().destroyForcibly());
        await("all are starting again").atMost(Duration.ofSeconds(30)).until(() -> waiting.stream()
                .allMatch(each -> each.began == 2));
        database.process().destroyForcibly();

        await("all have started again").atMost(Duration.ofSeconds(30)).until(() -> waiting.stream()
                .allMatch(each -> each.started.getCount() == 0));
    }

    private Sleeper sleeper(Runnable beforeStart) {
        var sleeper = new Sleeper("sleeper " + sleepers.size(), beforeStart);
        sleepers.add(sleeper);
        return sleeper;
    }

    /** A part that does nothing, and may wait before it does so. */
    private static final class Sleeper implements Part {

        private final String name;
        private final Runnable beforeStart;
        private final CountDownLatch started = new CountDownLatch(2);
        private volatile boolean startsAtOnce;
        private volatile int began;
        private volatile Process process;

        private Sleeper(String name, Runnable beforeStart) {
            this.name = name;
            this.beforeStart = beforeStart;
        }

        @Override
        public void start() {
            began++;
            if (!startsAtOnce) {
                beforeStart.run();
            }
            try {
                process = new ProcessBuilder("sleep", "1000").start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            started.countDown();
        }

        private void awaitStarted(int times) {
            await("the other").atMost(Duration.ofMinutes(1)).until(() -> started.getCount() <= 2 - times);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String logName() {
            return name;
        }

        @Override
        public void stop() {
            if (process != null) process.destroyForcibly();
        }

        @Override
        public ProcessHandle process() {
            return process.toHandle();
        }
    }
}

package se.enkanal.local.stack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Starts the stack, says where to look, and stays until it is told to stop. */
public final class Launcher {

    private static final String SCRIPT = "enkanal.script";

    private final Home home;
    private final Options options;
    private final Plan plan;
    private volatile Recorder recorder;
    private final Progress progress =
            new Progress(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));

    public Launcher(Path repository, Options options) {
        this.home = Home.of(repository);
        this.options = options;
        this.plan = options.plan(home);
    }

    public void run() throws InterruptedException {
        long start = System.nanoTime();
        prepare();
        var stack = new Stack(plan, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        stopWithTheScript();
        progress.say("Starting Enkanal");
        stack.start();
        progress.say("Ready after " + Progress.secondsSince(start) + "\n\n" + new Welcome(plan).text());
        if (options.archives()) record(stack);
        new CountDownLatch(1).await();
    }

    private void prepare() {
        var checks = new Checks(home);
        checks.ourFolder();
        checks.diskHasRoom();
        checks.alone(launcherFile(), scriptFile().process());
        new Orphans(home, progress).stop();
        checks.portsAreFree(plan);
        if (options.fresh()) home.forget();
        home.turnLogs();
        launcherFile().write(ProcessHandle.current());
        script().ifPresent(scriptFile()::write);
        new Welcome(plan).writeAddresses();
    }

    private void record(Stack stack) {
        recorder = new Recorder(plan, stack.processes());
        recorder.recordWhenIdle();
    }

    private void stop(Stack stack) {
        long start = System.nanoTime();
        progress.say("\nStopping; what was reported stays");
        if (recorder != null) recorder.close();
        stack.close();
        launcherFile().delete();
        scriptFile().delete();
        progress.say("Stopped after " + Progress.secondsSince(start));
    }

    /** The script forwards signals; when it is killed itself, there is nobody left who could stop us. */
    private void stopWithTheScript() {
        script().ifPresent(script -> script.onExit().thenRun(() -> System.exit(1)));
    }

    private static Optional<ProcessHandle> script() {
        return Optional.ofNullable(Long.getLong(SCRIPT)).flatMap(ProcessHandle::of);
    }

    private PidFile launcherFile() {
        return new PidFile(home.state().resolve("launcher.pid"));
    }

    private PidFile scriptFile() {
        return new PidFile(home.state().resolve("script.pid"));
    }
}

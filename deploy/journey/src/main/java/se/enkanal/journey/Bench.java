package se.enkanal.journey;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.enkanal.local.stack.Home;
import se.enkanal.local.stack.Plan;
import se.enkanal.local.stack.PortPlan;
import se.enkanal.local.stack.Progress;
import se.enkanal.local.stack.Service;
import se.enkanal.local.stack.Stack;

/**
 * How fast the line is, as ratios in one run: {@code Bench [--intake | --line] [--brief]}, in the repository's root. Prints
 * Markdown; a brief run lasts a tenth and shows only that everything works.
 */
public final class Bench {

    private static final int BRIEFER = 10;
    private static final int LEAST_SECONDS = 3;

    private final Path repository = Path.of("").toAbsolutePath();
    private final Progress progress = new Progress(System.err);
    private final boolean brief;

    private Bench(boolean brief) {
        this.brief = brief;
    }

    public static void main(String... arguments) throws Exception {
        var wanted = List.of(arguments);
        var bench = new Bench(wanted.contains("--brief"));
        if (!wanted.contains("--line")) {
            bench.intake();
        }
        if (!wanted.contains("--intake")) {
            bench.line();
        }
    }

    private void intake() throws Exception {
        try (var stack = stack(List.of(Service.INTAKE))) {
            stack.start();
            Markdown.print(new IntakeBench(stack, repository, this::seconds, progress).rows());
        }
    }

    private void line() throws Exception {
        try (var stack = stack(List.of(Service.values()))) {
            long start = System.nanoTime();
            stack.start();
            double ready = (System.nanoTime() - start) / 1e9;
            Markdown.print(new LineBench(stack, this::seconds, progress, Clock.systemUTC()).figures(ready));
        }
    }

    private int seconds(int full) {
        return brief ? Math.max(LEAST_SECONDS, full / BRIEFER) : full;
    }

    private Stack stack(List<Service> services) {
        var home = new Home(repository, repository.resolve("deploy/bench/.state"));
        home.forget();
        return new Stack(new Plan(home, PortPlan.free(), services, Optional.empty()), progress);
    }
}

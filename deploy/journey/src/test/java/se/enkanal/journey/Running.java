package se.enkanal.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.local.stack.Home;
import se.enkanal.local.stack.Plan;
import se.enkanal.local.stack.PortPlan;
import se.enkanal.local.stack.Progress;
import se.enkanal.local.stack.Service;
import se.enkanal.local.stack.Stack;

/** One Enkanal, on real parts and fresh data, for all the tests of this module; and one browser. Gone with the JVM. */
final class Running {

    static final String CARE = "demokommunen.vard-och-omsorg";

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    private static Stack stack;
    private static Browser browser;

    static synchronized Stack stack() {
        if (stack == null) {
            var home = new Home(REPOSITORY, Path.of("target/state").toAbsolutePath());
            home.forget();
            stack = new Stack(
                    new Plan(home, PortPlan.free(), List.of(Service.values()), Optional.empty()),
                    new Progress(System.err));
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
        }
        return stack;
    }

    /** The browser that {@code deploy/verify} found, or the one in its usual place. */
    static synchronized Browser browser() {
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    static String intake() {
        return stack().url(Service.INTAKE);
    }

    static String routing() {
        return stack().url(Service.ROUTING);
    }

    static String deadline() {
        return stack().url(Service.DEADLINE);
    }

    static String log(Service service) {
        try {
            return Files.readString(Path.of("target/state/logs", service.moduleName() + ".log"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Path executable() {
        return Stream.of(
                        System.getenv("ENKANAL_BROWSER"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No browser found. Run deploy/verify, which gets one."));
    }

    private Running() {}
}

package se.enkanal.outbox;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The only place that asks the clock. Instants have PostgreSQL's grain, so that what is announced equals what is stored.
 *
 * <p>A test may name a file in {@code enkanal.test-clock}: it holds an ISO 8601 duration by which the clock is moved. In
 * the prod profile that is refused.
 */
@ApplicationScoped
public class Time {

    private static final String TEST_CLOCK = "enkanal.test-clock";

    private final Clock clock;
    private final Optional<Path> offset;

    @Inject
    Time() {
        this(Clock.systemUTC(), testClock());
    }

    public Time(Clock clock) {
        this(clock, Optional.empty());
    }

    private Time(Clock clock, Optional<Path> offset) {
        this.clock = clock;
        this.offset = offset;
    }

    public Instant now() {
        return clock.instant()
                .plus(offset.map(Time::read).orElse(Duration.ZERO))
                .truncatedTo(ChronoUnit.MICROS);
    }

    private static Optional<Path> testClock() {
        var file = ConfigProvider.getConfig().getOptionalValue(TEST_CLOCK, Path.class);
        var profile = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.profile", String.class)
                .orElse(LaunchMode.current().getDefaultProfile());
        if (file.isPresent() && profile.equals("prod")) {
            throw new IllegalStateException(
                    TEST_CLOCK + " is for tests and is refused in the prod profile. Remove it.");
        }
        return file;
    }

    private static Duration read(Path file) {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (IOException unreadable) {
            return Duration.ZERO;
        }
    }
}

package se.enkanal.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Every key of this service. */
@ConfigMapping(prefix = "routing")
public interface RoutingConfig {

    /** What this service is reached at from outside, for permanent links. */
    String publicUrl();

    /** Where a report's case is worked with: its id follows. */
    String caseUrl();

    Clock clock();

    interface Clock {
        /** How often to look for reports whose answer time has changed. */
        @WithDefault("1s")
        Duration every();
    }
}

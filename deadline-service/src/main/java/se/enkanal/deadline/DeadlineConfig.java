package se.enkanal.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Every key of this service. */
@ConfigMapping(prefix = "deadline")
public interface DeadlineConfig {

    /** The directory with {@code texts.key}, kept outside the database. */
    Path keys();

    /** What this service is reached at from outside, for links in mails. */
    String publicUrl();

    /** Where a text for the reporter is left, and the reporter's own words are read. */
    String intakeUrl();

    /** Where the rulebook can be read. */
    String routingUrl();

    Clock clock();

    Mail mail();

    interface Clock {
        /** How often to look for clocks that have something to say. */
        @WithDefault("1s")
        Duration every();
    }

    interface Mail {
        /** How often to look for mails to write and to send. */
        @WithDefault("1s")
        Duration every();
    }
}

package se.enkanal.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How announcements leave the database. */
@ConfigMapping(prefix = "enkanal.outbox")
public interface OutboxConfig {

    /** How often to look without being woken: what another replica stored, or a wake-up lost in a crash. */
    @WithDefault("1s")
    Duration every();

    /** How many announcements one round sends at the most. */
    @WithDefault("1000")
    int batch();

    /**
     * The least time from the start of a round that carried several to the next round. Lone announcements go at once; a
     * busy line goes in batches, which cost a commit, a request and a poll each however many they carry.
     */
    @WithDefault("20ms")
    Duration breath();

    /** How long a stopping service may take to announce what is left. */
    @WithDefault("5s")
    Duration drain();
}

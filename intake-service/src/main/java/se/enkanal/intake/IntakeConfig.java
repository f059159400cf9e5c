package se.enkanal.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Every key of this service. */
@ConfigMapping(prefix = "intake")
public interface IntakeConfig {

    /** The directory with {@code texts.key} and {@code codes.key}, kept outside the database. */
    Path keys();

    /** Whether the demo municipality is registered. */
    @WithDefault("false")
    boolean demo();

    /** What this service is reached at from outside, for units' links. */
    String publicUrl();

    /** Where anybody may ask whether something must be notified. */
    String guideUrl();

    Organisations organisations();

    Reannounce reannounce();

    Forget forget();

    Reports reports();

    FollowUps followUps();

    interface Organisations {
        /** How often to look for what another replica changed. */
        @WithDefault("10s")
        Duration refreshEvery();
    }

    interface Reannounce {
        /** How often to look for reports that have not become cases. */
        @WithDefault("5s")
        Duration every();

        /** How long a report is waited for before it is announced again; then twice as long each time. */
        @WithDefault("60s")
        Duration after();

        /** The longest wait between two announcements of the same report. */
        @WithDefault("1h")
        Duration longest();

        /** From when a report that is no case counts as a gap and raises an alarm. */
        @WithDefault("10s")
        Duration expectedWithin();
    }

    interface Forget {
        /** How often expired drafts and idempotency answers are deleted. */
        @WithDefault("10m")
        Duration every();
    }

    interface Reports {
        /** How many reports may wait for the database before more are turned away with 503. */
        @WithDefault("200")
        int mostWaiting();
    }

    interface FollowUps {
        /** How many wrong codes one address may try at once. */
        @WithDefault("30")
        int mostWrong();

        /** How often it may then try another. */
        @WithDefault("10s")
        Duration oneWrongEach();
    }
}

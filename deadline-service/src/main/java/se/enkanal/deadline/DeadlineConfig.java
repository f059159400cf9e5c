package se.enkanal.deadline;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

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
}

package se.enkanal.intake.page;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.enkanal.contracts.Within;

/** Times as Swedes write them, whatever the machine's own zone and language. */
@TemplateExtension
final class SwedishTime {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'kl.'\u00a0HH.mm", Locale.of("sv", "SE"))
            .withZone(Within.SWEDEN);

    static String swedish(Instant instant) {
        return WRITTEN.format(instant);
    }

    private SwedishTime() {}
}

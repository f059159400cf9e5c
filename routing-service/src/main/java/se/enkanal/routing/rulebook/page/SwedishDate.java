package se.enkanal.routing.rulebook.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as a person writes it: 1 juli 2026. */
final class SwedishDate {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv", "SE"));

    static String of(LocalDate date) {
        return WORDS.format(date);
    }

    private SwedishDate() {}
}

package se.enkanal.routing.rulebook.http;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.edge.Problems;
import se.enkanal.outbox.Time;

/** The Swedish day whose rules somebody wants; today's where nothing is said. */
@Singleton
public class AskedDay {

    private final Time time;

    AskedDay(Time time) {
        this.time = time;
    }

    public LocalDate of(String on) {
        return read(on).orElseThrow(() ->
                Problems.wrong(List.of(Flaw.of("on", Flaw.Code.UNREADABLE, "Skriv en dag som 2026-07-01."))));
    }

    /** Nothing where what was written is no day. */
    public Optional<LocalDate> read(String on) {
        if (on == null || on.isBlank()) {
            return Optional.of(today());
        }
        try {
            return Optional.of(LocalDate.parse(on.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    public LocalDate today() {
        return time.now().atZone(Within.SWEDEN).toLocalDate();
    }
}

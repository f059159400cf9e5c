package se.enkanal.deadline.casework.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.casework.v1.StageState;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Ruling;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.word.Words;

/** The one thing to do next, and the part of the page where it is done. */
public record NextStep(String words, String anchor) {

    static NextStep of(CaseFile file) {
        return switch (file.status()) {
            case NOT_A_REPORT -> new NextStep("Undanlagt: ingen rapport.", "avslut");
            case CLOSED -> new NextStep("Avslutat. Inget mer att göra.", "avslut");
            case OPEN -> open(file);
        };
    }

    private static NextStep open(CaseFile file) {
        return reconsidered(file)
                .or(() -> undecided(file))
                .or(() -> unfiled(file))
                .or(() -> unended(file))
                .orElseGet(() -> new NextStep("Allt är gjort. Ärendet kan avslutas.", "avslut"));
    }

    private static Optional<NextStep> reconsidered(CaseFile file) {
        return tracks(file)
                .filter(file::toBeReconsidered)
                .findFirst()
                .map(track -> new NextStep("Nya uppgifter har kommit. Läs dem och bestäm igen.", anchor(track)));
    }

    private static Optional<NextStep> undecided(CaseFile file) {
        return tracks(file)
                .filter(track -> file.ruling(track) != Ruling.NOT_APPLICABLE
                        && !file.decisions().containsKey(track.track()))
                .min(Comparator.comparing(track -> file.ruling(track) != Ruling.NOTIFY))
                .map(track -> new NextStep(
                        file.ruling(track) == Ruling.NOTIFY
                                ? "Bestäm om det ska anmälas, och när ni fick vetskap."
                                : "Bestäm om ni håller med om förslaget.",
                        anchor(track)));
    }

    private static Optional<NextStep> unfiled(CaseFile file) {
        return file.clocks().stream()
                .filter(Clock::open)
                .min(Comparator.comparing((Clock clock) -> clock.dueAt().orElse(Instant.MAX))
                        .thenComparing(Clock::tentative))
                .map(clock -> new NextStep(
                        (clock.state() == StageState.MISSED
                                        ? "Fristen har gått ut. Skicka ändå: "
                                        : "Skicka och registrera: ")
                                + Words.stage(clock.track(), clock.stage())
                                + ".",
                        "anmalan"));
    }

    private static Optional<NextStep> unended(CaseFile file) {
        return file.clocks().stream()
                .filter(Clock::awaitsItsEnd)
                .findFirst()
                .map(clock -> new NextStep(
                        "Skriv när hanteringen var klar. Då räknas fristen för: "
                                + Words.stage(clock.track(), clock.stage())
                                + ".",
                        "beslut-" + clock.track()));
    }

    private static String anchor(Track track) {
        return "beslut-" + track.track();
    }

    private static Stream<Track> tracks(CaseFile file) {
        return file.verdict().tracks().stream();
    }
}

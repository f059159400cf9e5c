package se.enkanal.deadline.casework.http;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.enkanal.contracts.access.Caller;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Ownership;
import se.enkanal.deadline.clock.Clock;

/** What of a case this caller may see. */
final class Visible {

    static List<Track> tracks(Caller caller, CaseFile file) {
        return file.verdict().tracks().stream()
                .filter(track -> Ownership.readsAll(caller, file) || Ownership.operators(track.track()))
                .toList();
    }

    static List<StageResponse> stages(CaseFile file, List<Track> visible) {
        return clocks(file, visible).map(StageResponse::of).toList();
    }

    /** Lex Sarah says what befell somebody: only who sees every track sees duties elsewhere. */
    static List<Duty> duties(CaseFile file, List<Track> visible) {
        var verdict = file.verdict();
        return visible.size() == verdict.tracks().size() ? verdict.otherDuties() : List.of();
    }

    /** The nearest date among them. */
    static Instant dueAt(CaseFile file, List<Track> visible) {
        return clocks(file, visible)
                .filter(Clock::open)
                .flatMap(clock -> clock.dueAt().stream())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static Stream<Clock> clocks(CaseFile file, List<Track> visible) {
        var names = visible.stream().map(Track::track).toList();
        return file.clocks().stream().filter(clock -> names.contains(clock.track()));
    }

    private Visible() {}
}

package se.enkanal.deadline.casework;

import static se.enkanal.contracts.casework.v1.CaseState.Status.NOT_A_REPORT;

import java.time.Instant;
import java.util.stream.Stream;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.deadline.casework.Decision.InformDataSubjects;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.clock.End;
import se.enkanal.deadline.clock.Start;

/** What verdicts and decisions do to the clocks of a case. */
final class Clockwork {

    /** A clock for each stage the newest verdict wants of a track to be notified; none is ever taken away. */
    static CaseFile proposed(CaseFile file) {
        var wanted = file.verdict().tracks().stream()
                .filter(track -> file.ruling(track) == Ruling.NOTIFY)
                .flatMap(track -> track.stages().stream().map(stage -> clock(file, track.track(), stage)))
                .toList();
        var others =
                file.clocks().stream().filter(clock -> wanted.stream().noneMatch(other -> other.sameStageAs(clock)));
        return file.with(Stream.concat(others, wanted.stream()).toList());
    }

    /** The same, with what the verdict's facts tell of an end. */
    static CaseFile rejudged(CaseFile file, Instant now) {
        var judged = proposed(file);
        for (var track : file.verdict().tracks()) {
            judged = Postponing.settled(judged, track.track(), now);
        }
        return judged;
    }

    static CaseFile ruled(CaseFile file, Decision decision, Instant now) {
        var track = decision.track();
        if (decision.ruling() != Ruling.NOTIFY) {
            return file.withClocks(
                    track, clock -> clock.waived(decision.ruling().name(), now));
        }
        boolean toldNot = decision.informDataSubjects() == InformDataSubjects.NOT_REQUIRED;
        var running = started(proposed(file.withClocks(track, clock -> clock.unwaived(now))), track, now);
        return running.withClocks(
                track,
                clock -> toldNot && clock.stage().equals(Telling.THOSE_CONCERNED)
                        ? clock.waived(InformDataSubjects.NOT_REQUIRED.name(), now)
                        : clock);
    }

    /** The clocks of the track count from what is now confirmed. */
    static CaseFile started(CaseFile file, String track, Instant now) {
        var running = file.withClocks(
                track,
                clock -> clock.law().postponed() == null
                                && Anchors.start(file, track, clock.law().from()) instanceof Start.Confirmed confirmed
                        ? clock.counting(confirmed, now)
                        : clock);
        return Postponing.settled(running, track, now);
    }

    /** Nothing is to be filed for what was no report. */
    static CaseFile setAside(CaseFile file, Instant now) {
        return file.withClocks(clock -> clock.waived(NOT_A_REPORT.name(), now));
    }

    static CaseFile takenBack(CaseFile file, Instant now) {
        var aside = new End.Waived(NOT_A_REPORT.name());
        return file.withClocks(clock -> clock.end().equals(aside) ? clock.unwaived(now) : clock);
    }

    private static Clock clock(CaseFile file, String track, Stage stage) {
        var start = Anchors.start(file, track, stage.from());
        return file.clock(track, stage.stage())
                .map(clock -> start instanceof Start.Planned(var at) ? clock.replanned(stage, at) : clock)
                .orElseGet(() -> Clock.begin(track, stage, start));
    }

    private Clockwork() {}
}

package se.enkanal.deadline.casework;

import java.time.Instant;
import java.util.Optional;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Stage.Postponed;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.clock.End;
import se.enkanal.deadline.clock.Start;

/**
 * Two clocks of which one, while what is handled goes on, stands in the other's place (NIS2 art. 23.4 e). The verdict says
 * which, and from what the other then counts. {@code later} is the one that can be postponed, {@code ordinary} from when it
 * counts if it is not.
 */
record Postponing(CaseFile file, Clock later, Start.Confirmed ordinary, Instant now) {

    /** The track's clocks as what has been filed, and what is known of the end, make them. */
    static CaseFile settled(CaseFile file, String track, Instant now) {
        boolean notified = file.proposal(track)
                .filter(each -> file.ruling(each) == Ruling.NOTIFY)
                .isPresent();
        if (!notified) {
            return file;
        }
        var settled = file;
        for (var clock : file.clocks()) {
            if (clock.track().equals(track)
                    && clock.law().postponed() != null
                    && Anchors.start(file, track, clock.law().from()) instanceof Start.Confirmed ordinary) {
                settled = new Postponing(settled, clock, ordinary, now).settled();
            }
        }
        return settled;
    }

    private CaseFile settled() {
        var start = start();
        return file.withClocks(later.track(), clock -> {
            if (clock.sameStageAs(later)) {
                return clock.counting(start, now);
            }
            return clock.stage().equals(law().by()) ? inPlace(clock) : clock;
        });
    }

    /** From when the later one counts. Only what is filed in its place postpones it. */
    private Start start() {
        if (filedInPlace() && !endedInTime()) {
            var ended = Anchors.start(file, later.track(), law().from());
            return ended instanceof Start.Confirmed(var at) ? new Start.Resumed(at) : Start.POSTPONED;
        }
        return goesOn() ? new Start.Planned(ordinary.at()) : ordinary;
    }

    private Clock inPlace(Clock clock) {
        var over = new End.Waived(law().from().code());
        if (needless()) {
            return clock.waived(over.reason(), now);
        }
        return clock.end().equals(over) ? clock.unwaived(now) : clock;
    }

    private boolean goesOn() {
        return inPlace().isPresent() && !filedInPlace() && !needless();
    }

    private boolean needless() {
        return endedInTime() || later.end() instanceof End.Met && !filedInPlace() || ruledOutInTime();
    }

    private boolean endedInTime() {
        return Anchors.start(file, later.track(), law().from())
                .instant()
                .filter(at -> !at.isAfter(due()))
                .isPresent();
    }

    /** The newest verdict no longer asks for it. */
    private boolean ruledOutInTime() {
        var asked = file.proposal(later.track()).stream()
                .flatMap(track -> track.stages().stream())
                .map(Stage::stage)
                .toList();
        return asked.contains(later.stage()) && !asked.contains(law().by()) && !now.isAfter(due());
    }

    private boolean filedInPlace() {
        return inPlace().filter(clock -> clock.end() instanceof End.Met).isPresent();
    }

    private Optional<Clock> inPlace() {
        return file.clock(later.track(), law().by());
    }

    private Instant due() {
        return later.law().within().after(ordinary.at());
    }

    private Postponed law() {
        return later.law().postponed();
    }
}

package se.enkanal.deadline.clock;

import static java.util.Objects.requireNonNull;
import static se.enkanal.contracts.casework.v1.StageState.*;

import java.time.Instant;
import java.util.Optional;
import se.enkanal.contracts.casework.v1.StageState;
import se.enkanal.contracts.verdict.v1.Stage;

/**
 * One stage of one track against time. Immutable; {@code state} is how it last was announced to stand, {@code reminded}
 * how many rungs of its ladder have fired. A stage without a time limit ("without undue delay") has no date and is never
 * missed.
 */
public record Clock(String track, Stage law, Start start, End end, int reminded, StageState state) {

    public Clock {
        requireNonNull(track, "track");
        requireNonNull(law, "law");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(state, "state");
    }

    /** A clock as it begins; the tick finds out what has already passed. */
    public static Clock begin(String track, Stage law, Start start) {
        var clock = new Clock(track, law.withoutDate(), start, End.OPEN, 0, WAITING);
        return clock.in(
                switch (start) {
                    case Start.Awaited() -> WAITING;
                    case Start.Planned planned -> clock.dueAt().isPresent() ? PLANNED : WAITING;
                    case Start.Confirmed confirmed -> RUNNING;
                    case Start.Postponed postponed -> WAITING;
                    case Start.Resumed resumed -> RUNNING;
                });
    }

    public String stage() {
        return law.stage();
    }

    public boolean sameStageAs(Clock other) {
        return track.equals(other.track) && stage().equals(other.stage());
    }

    /** The last instant in time. Empty while it waits, and where the law says "without undue delay". */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(counted().within())
                .flatMap(within -> start.instant().map(within::after));
    }

    /** The law as it now counts. */
    public Stage counted() {
        return start.postponed() ? law.oncePostponed() : law;
    }

    /** Its date holds only if what is going on has ended by then; else another stage is filed in its place. */
    public boolean tentative() {
        return law.postponed() != null && start instanceof Start.Planned;
    }

    /** Is still to be filed, once a person has said when it ended. */
    public boolean awaitsItsEnd() {
        return state == WAITING && start instanceof Start.Postponed;
    }

    /** Something is still to be filed. */
    public boolean open() {
        return switch (state) {
            case PLANNED, PLANNED_PASSED, RUNNING, DUE_SOON, MISSED -> true;
            case WAITING, MET, MET_LATE, WAIVED -> false;
        };
    }

    /** Earlier news, or a stricter limit, moves a planned date earlier; nothing of the kind moves one later. */
    public Clock replanned(Stage newer, Instant heard) {
        if (start.confirmed() || state == PLANNED_PASSED) {
            return this;
        }
        var earlier = new Clock(track, law, start.replanned(heard), end, reminded, state);
        var stricter = new Clock(track, newer.withoutDate(), earlier.start, end, reminded, state);
        var strictest = stricter.dueBefore(earlier) ? stricter : earlier;
        return state == WAITING && strictest.dueAt().isPresent() ? strictest.in(PLANNED) : strictest;
    }

    /** A person says from when it counts. Who confirms needs no reminder of what has passed. */
    public Clock confirmed(Instant at, Instant now) {
        return new Clock(track, law, new Start.Confirmed(at), end, 0, state).settled(now);
    }

    /** It counts otherwise from now on. */
    public Clock counting(Start otherwise, Instant now) {
        return otherwise.equals(start) ? this : new Clock(track, law, otherwise, end, 0, state).settled(now);
    }

    /** Met only by a submission in fact made; the first one counts. */
    public Clock met(Instant submittedAt, Instant now) {
        return end instanceof End.Met
                ? this
                : new Clock(track, law, start, new End.Met(submittedAt), reminded, state).settled(now);
    }

    /** Need not be filed. What has been filed stays filed, and an earlier reason stands. */
    public Clock waived(String reason, Instant now) {
        return end instanceof End.Open
                ? new Clock(track, law, start, new End.Waived(reason), reminded, state).settled(now)
                : this;
    }

    /** Is to be filed after all, by the date it had. */
    public Clock unwaived(Instant now) {
        return end instanceof End.Waived ? new Clock(track, law, start, End.OPEN, reminded, state).settled(now) : this;
    }

    /** An authority asks, perhaps anew: the stage is open and counts from then. */
    public Clock requested(Instant at, Instant now) {
        return new Clock(track, law, new Start.Confirmed(at), End.OPEN, 0, state).settled(now);
    }

    /** Would be filed after its date, as far as that date is confirmed (GDPR art. 33.1: reasons for the delay). */
    public boolean lateAt(Instant submittedAt) {
        return start.confirmed() && dueAt().filter(submittedAt::isAfter).isPresent();
    }

    public Step at(Instant now) {
        var settled = settled(now);
        return switch (settled.state) {
            case MISSED -> state == MISSED ? Step.WAIT : new Step.Miss(settled);
            case PLANNED_PASSED -> state == PLANNED_PASSED ? Step.WAIT : new Step.PassPlanned(settled);
            case PLANNED, RUNNING, DUE_SOON ->
                settled.reminded > reminded
                        ? new Step.Remind(settled, ladder().rungs().get(settled.reminded - 1))
                        : Step.WAIT;
            case WAITING, MET, MET_LATE, WAIVED -> Step.WAIT;
        };
    }

    /** When it next has something to say, if ever. */
    public Optional<Instant> nextAt() {
        return switch (state) {
            case PLANNED, RUNNING, DUE_SOON -> dueAt().map(this::nextBefore);
            case WAITING, PLANNED_PASSED, MET, MET_LATE, MISSED, WAIVED -> Optional.empty();
        };
    }

    private Instant nextBefore(Instant due) {
        var rungs = ladder().rungs();
        return reminded < rungs.size() ? due.minus(rungs.get(reminded)) : due;
    }

    private Clock settled(Instant now) {
        int passed = dueAt().map(due -> ladder().passed(due, now)).orElse(0);
        return new Clock(track, law, start, end, Math.max(reminded, passed), stateAt(now));
    }

    private StageState stateAt(Instant now) {
        return switch (end) {
            case End.Waived waived -> WAIVED;
            case End.Met(var submittedAt) -> lateAt(submittedAt) ? MET_LATE : MET;
            case End.Open() ->
                switch (start) {
                    case Start.Awaited() -> WAITING;
                    case Start.Planned planned ->
                        dueAt().map(due -> now.isAfter(due) ? PLANNED_PASSED : PLANNED)
                                .orElse(WAITING);
                    case Start.Confirmed confirmed ->
                        dueAt().map(due -> runningAt(due, now)).orElse(RUNNING);
                    case Start.Postponed postponed -> WAITING;
                    case Start.Resumed resumed ->
                        dueAt().map(due -> runningAt(due, now)).orElse(RUNNING);
                };
        };
    }

    private StageState runningAt(Instant due, Instant now) {
        if (now.isAfter(due)) {
            return MISSED;
        }
        return ladder().passed(due, now) > 0 ? DUE_SOON : RUNNING;
    }

    private Ladder ladder() {
        return Ladder.of(counted().within());
    }

    private boolean dueBefore(Clock other) {
        return dueAt().flatMap(due -> other.dueAt().map(due::isBefore)).orElse(dueAt().isPresent());
    }

    private Clock in(StageState next) {
        return new Clock(track, law, start, end, reminded, next);
    }
}

package se.enkanal.deadline.casework.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.casework.v1.StageState;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.clock.End;
import se.enkanal.deadline.word.ClockWords;

/** One clock, with what it counts from and why it says what it says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StageResponse(
        String track,
        String stage,
        StageState state,
        Instant dueAt,
        Anchor from,
        Instant anchorAt,
        boolean confirmed,
        Within within,
        String lagrum,
        Instant submittedAt,
        String waivedFor,
        boolean reasonIfLate,
        String explanation) {

    static StageResponse of(Clock clock) {
        return new StageResponse(
                clock.track(),
                clock.stage(),
                clock.state(),
                clock.dueAt().orElse(null),
                clock.counted().from(),
                clock.start().instant().orElse(null),
                clock.start().confirmed(),
                clock.counted().within(),
                clock.counted().lagrum(),
                clock.end() instanceof End.Met(var at) ? at : null,
                clock.end() instanceof End.Waived(var reason) ? reason : null,
                clock.counted().reasonIfLate(),
                ClockWords.explained(clock));
    }
}

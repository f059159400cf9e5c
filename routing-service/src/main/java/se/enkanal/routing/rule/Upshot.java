package se.enkanal.routing.rule;

import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track;

/**
 * What comes of an incident on one track, without what was asked on the way: for judging very many. {@code ifNotified} are
 * the stages that follow if a person notifies what the rules don't ask for.
 */
public record Upshot(
        String track,
        Outcome outcome,
        Risk risk,
        String informDataSubjects,
        List<Stage> stages,
        List<Stage> ifNotified) {

    /** Of a track as it was stored. */
    public static Upshot of(Track track) {
        return new Upshot(
                track.track(),
                track.outcome(),
                track.risk(),
                track.informDataSubjects(),
                track.stages(),
                Optional.ofNullable(track.ifNotified())
                        .map(Track.IfNotified::stages)
                        .orElse(List.of()));
    }

    static Upshot of(Climb climb) {
        var position = climb.position();
        return new Upshot(
                climb.ladder().track(),
                position.outcome(),
                position.risk().orElse(null),
                position.inform().map(Enum::name).orElse(null),
                climb.stages(),
                position.outcome() == Outcome.NOTIFY
                        ? List.of()
                        : climb.ifNotified().stages());
    }
}

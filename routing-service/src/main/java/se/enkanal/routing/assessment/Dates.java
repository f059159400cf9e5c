package se.enkanal.routing.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track;

/** When stages would be due, for information: counted from awareness if it is known, else from the planned anchor. */
record Dates(Instant anchor) {

    List<Track> into(List<Track> tracks) {
        return tracks.stream().map(this::into).toList();
    }

    private Track into(Track track) {
        return track.staging(track.stages().stream().map(this::dated).toList());
    }

    private Stage dated(Stage stage) {
        var due = starts(stage.from())
                ? Optional.ofNullable(stage.within())
                        .map(within -> within.after(anchor))
                        .orElse(null)
                : null;
        return stage.dueAt(due);
    }

    private static boolean starts(Anchor from) {
        return switch (from) {
            case Anchor.Noticed() -> true;
            case Anchor.Aware() -> true;
            case Anchor.Significant() -> true;
            case Anchor.Submitted(var stage) -> false;
            case Anchor.Requested() -> false;
            case Anchor.HandlingEnded() -> false;
        };
    }
}

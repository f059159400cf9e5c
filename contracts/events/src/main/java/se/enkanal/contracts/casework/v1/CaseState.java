package se.enkanal.contracts.casework.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case as it stood after an event. {@code lead} is the case that files for this one's it-track, null where it files
 * itself. A case that is {@code NOT_A_REPORT} is kept and counts in no figure.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseState(
        String reference,
        String organisation,
        String operator,
        Instant receivedAt,
        Status status,
        UUID lead,
        List<TrackState> tracks) {

    public enum Status {
        OPEN,
        CLOSED,
        NOT_A_REPORT
    }

    /** {@code outcome} is the decided one where {@code decided}, else the proposed one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TrackState(String track, String outcome, boolean decided, String authority, List<Clock> stages) {
        public TrackState {
            requireNonNull(track, "track");
            requireNonNull(outcome, "outcome");
            stages = stages == null ? List.of() : List.copyOf(stages);
        }
    }

    /** {@code dueAt} is null while the clock waits, and where the law says "without undue delay". */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Clock(String stage, StageState state, Instant dueAt) {
        public Clock {
            requireNonNull(stage, "stage");
            requireNonNull(state, "state");
        }
    }

    public CaseState {
        requireNonNull(reference, "reference");
        requireNonNull(organisation, "organisation");
        requireNonNull(operator, "operator");
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(status, "status");
        tracks = tracks == null ? List.of() : List.copyOf(tracks);
    }
}

package se.enkanal.routing.handling;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.casework.v1.CaseEvent.AnchorCorrected;
import se.enkanal.contracts.casework.v1.CaseEvent.DecisionRecorded;
import se.enkanal.contracts.casework.v1.CaseEvent.SubmissionRecorded;
import se.enkanal.contracts.casework.v1.CaseState;
import se.enkanal.contracts.casework.v1.CaseState.TrackState;

/**
 * How a report's case was handled, as far as clocks go: what people decided per track, the anchors they confirmed and the
 * stages they filed. Of several submissions of a stage the first counts, as it does for its clock.
 */
public record Handling(
        UUID reportId,
        long version,
        boolean notAReport,
        Map<String, String> decided,
        Map<String, Instant> anchors,
        Map<String, Instant> submitted) {

    private static final String IT_INCIDENT = "IT_INCIDENT";

    public Handling {
        decided = Map.copyOf(decided);
        anchors = Map.copyOf(anchors);
        submitted = Map.copyOf(submitted);
    }

    /** A case that nobody has touched, or that we have not heard of. */
    public static Handling none(UUID reportId) {
        return new Handling(reportId, 0, false, Map.of(), Map.of(), Map.of());
    }

    /** What one event says: the decisions as they now stand, and the anchors and submissions it tells of itself. */
    public static Handling of(CaseEvent event) {
        return new Handling(
                event.reportId(),
                event.version(),
                event.state().status() == CaseState.Status.NOT_A_REPORT,
                event.state().tracks().stream()
                        .filter(TrackState::decided)
                        .collect(toMap(TrackState::track, TrackState::outcome, (one, other) -> other)),
                anchorsOf(event),
                event instanceof SubmissionRecorded filed
                        ? Map.of(key(filed.track(), filed.stage()), filed.submittedAt())
                        : Map.of());
    }

    /** This and then that. */
    public Handling then(Handling later) {
        var corrected = new HashMap<>(anchors);
        corrected.putAll(later.anchors);
        var first = new HashMap<>(later.submitted);
        first.putAll(submitted);
        return new Handling(reportId, later.version, later.notAReport, later.decided, corrected, first);
    }

    /** The outcome a person decided on the track, if one has. */
    public Optional<String> decidedOn(String track) {
        return Optional.ofNullable(decided.get(track));
    }

    /** From when a person says that the track's clocks count, if one has. */
    public Optional<Instant> confirmed(String track, Anchor anchor) {
        return Optional.ofNullable(anchors.get(key(track, anchor.code())));
    }

    public Optional<Instant> filed(String track, String stage) {
        return Optional.ofNullable(submitted.get(key(track, stage)));
    }

    private static Map<String, Instant> anchorsOf(CaseEvent event) {
        return switch (event) {
            case DecisionRecorded decision -> anchorsOf(decision);
            case AnchorCorrected corrected ->
                Map.of(key(corrected.track(), corrected.anchor().code()), corrected.after());
            default -> Map.of();
        };
    }

    /** On the it-track, significance is awareness where only that was said. */
    private static Map<String, Instant> anchorsOf(DecisionRecorded decision) {
        var anchors = new HashMap<String, Instant>();
        if (decision.awareAt() != null) {
            anchors.put(key(decision.track(), new Anchor.Aware().code()), decision.awareAt());
        }
        var significant = decision.significantAt() == null ? decision.awareAt() : decision.significantAt();
        if (significant != null && decision.track().equals(IT_INCIDENT)) {
            anchors.put(key(decision.track(), new Anchor.Significant().code()), significant);
        }
        if (decision.handlingEndedAt() != null) {
            anchors.put(key(decision.track(), new Anchor.HandlingEnded().code()), decision.handlingEndedAt());
        }
        return anchors;
    }

    private static String key(String track, String what) {
        return track + " " + what;
    }
}

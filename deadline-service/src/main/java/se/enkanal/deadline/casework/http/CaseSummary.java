package se.enkanal.deadline.casework.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Ruling;

/** A case in a list: what it is about in codes, its clocks, and whether its reporter did something nobody has seen yet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseSummary(
        UUID id,
        String reference,
        long version,
        Status status,
        Organisation organisation,
        Instant receivedAt,
        Instant dueAt,
        List<String> events,
        List<TrackSummary> tracks,
        List<StageResponse> stages,
        boolean reporterNews) {

    record Organisation(String id, String name, String operator) {
        static Organisation of(se.enkanal.contracts.organisation.v1.Organisation organisation) {
            return new Organisation(organisation.id(), organisation.name(), organisation.operator());
        }
    }

    /** {@code outcome} stands, decided or proposed; {@code reconsider} where newer facts propose otherwise than decided. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrackSummary(
            String track, Ruling outcome, boolean decided, Outcome proposed, boolean reconsider, String authority) {
        static TrackSummary of(CaseFile file, Track track) {
            return new TrackSummary(
                    track.track(),
                    file.ruling(track),
                    file.decisions().containsKey(track.track()),
                    track.outcome(),
                    file.toBeReconsidered(track),
                    track.authority());
        }
    }

    /** For whoever has just read the case. */
    static CaseSummary of(CaseFile file, List<Track> visible) {
        return of(file, visible, false);
    }

    static CaseSummary of(CaseFile file, List<Track> visible, boolean reporterNews) {
        return new CaseSummary(
                file.reportId(),
                file.verdict().reference(),
                file.version(),
                file.status(),
                Organisation.of(file.verdict().organisation()),
                file.verdict().receivedAt(),
                Visible.dueAt(file, visible),
                file.verdict().facts().codes(Fact.EVENTS),
                visible.stream().map(track -> TrackSummary.of(file, track)).toList(),
                Visible.stages(file, visible),
                reporterNews);
    }
}

package se.enkanal.deadline.casework;

import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track;

/** Verdicts with one part changed. */
final class Proposals {

    static Track withStages(Track track, String authority, List<Stage> stages) {
        return new Track(
                track.track(),
                track.outcome(),
                track.certainty(),
                Optional.ofNullable(track.authority()).orElse(authority),
                track.risk(),
                track.informDataSubjects(),
                track.severity(),
                stages,
                track.trace(),
                track.missing(),
                track.worstCase(),
                track.changesAt());
    }

    static ReportAssessed withTracks(ReportAssessed verdict, List<Track> tracks) {
        return new ReportAssessed(
                verdict.reportId(),
                verdict.version(),
                verdict.causedBy(),
                verdict.at(),
                verdict.reportVersion(),
                verdict.reference(),
                verdict.organisation(),
                verdict.receivedAt(),
                verdict.trigger(),
                verdict.rulebook(),
                verdict.facts(),
                tracks,
                verdict.otherDuties());
    }

    private Proposals() {}
}

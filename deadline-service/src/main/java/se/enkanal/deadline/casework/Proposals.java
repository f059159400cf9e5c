package se.enkanal.deadline.casework;

import java.util.List;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Track;

/** Verdicts with one part changed. */
final class Proposals {

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

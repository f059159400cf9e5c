package se.enkanal.routing.verdict.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.ReportAssessed.Trigger;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.contracts.verdict.v1.Track;

/** One verdict, explained. */
record VerdictResponse(
        UUID reportId,
        String reference,
        long version,
        long reportVersion,
        Instant judgedAt,
        Trigger trigger,
        Rulebook rulebook,
        List<Track> tracks,
        List<Duty> otherDuties) {

    static VerdictResponse of(ReportAssessed assessed, Predicate<String> maySee) {
        return new VerdictResponse(
                assessed.reportId(),
                assessed.reference(),
                assessed.version(),
                assessed.reportVersion(),
                assessed.at(),
                assessed.trigger(),
                assessed.rulebook(),
                assessed.tracks().stream()
                        .filter(track -> maySee.test(track.track()))
                        .toList(),
                assessed.otherDuties());
    }
}

package se.enkanal.routing.verdict.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.Proposed;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.ReportAssessed.Trigger;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.routing.verdict.Difference;

/** One verdict, explained; {@code diff} is to the verdict before, and absent in the first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerdictResponse(
        UUID reportId,
        String reference,
        long version,
        long reportVersion,
        Instant judgedAt,
        Trigger trigger,
        Rulebook rulebook,
        List<Track> tracks,
        List<Duty> otherDuties,
        List<Proposed> proposed,
        Difference diff) {

    static VerdictResponse of(ReportAssessed assessed, Difference diff, Sight sight) {
        return new VerdictResponse(
                assessed.reportId(),
                assessed.reference(),
                assessed.version(),
                assessed.reportVersion(),
                assessed.at(),
                assessed.trigger(),
                assessed.rulebook(),
                assessed.tracks().stream()
                        .filter(track -> sight.of(track.track()))
                        .toList(),
                sight.duties(assessed),
                assessed.proposed(),
                diff == null ? null : sight.of(diff, assessed));
    }
}

package se.enkanal.deadline.casework;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.contracts.verdict.v1.Track;

/** What an authority answered; the summary is kept elsewhere, encrypted. */
public record Feedback(UUID id, String track, Kind kind, Instant receivedAt) {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    public enum Kind {
        RECEIPT,
        REQUEST_FOR_SUPPLEMENT,
        CLOSED_WITHOUT_ACTION,
        SUPERVISION_OPENED,
        GUIDANCE,
        DECISION
    }

    public Feedback {
        requireNonNull(id, "id");
        requireNonNull(track, "track");
        requireNonNull(kind, "kind");
        requireNonNull(receivedAt, "receivedAt");
    }

    /** What is wrong with recording so in this case now. */
    public List<Flaw> flaws(CaseFile file, Instant now) {
        var flaws = new ArrayList<Flaw>();
        if (file.proposal(track).isEmpty()) {
            var tracks = file.verdict().tracks().stream().map(Track::track).toList();
            flaws.add(new Flaw("track", Flaw.Code.UNKNOWN_CODE, "Ärendet har inget sådant regelverk.", tracks));
        }
        if (receivedAt.isAfter(now.plus(CLOCK_SKEW))) {
            flaws.add(Flaw.of("receivedAt", Flaw.Code.IN_THE_FUTURE, "Tiden har inte inträffat än."));
        }
        return flaws;
    }
}

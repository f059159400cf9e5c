package se.enkanal.deadline.casework;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.clock.Clock;

/** A stage that was in fact filed with an authority; the reason for a delay is kept elsewhere, encrypted. */
public record Submission(
        UUID id,
        String track,
        String stage,
        Instant submittedAt,
        String authorityReference,
        String channel,
        boolean preliminary) {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    public Submission {
        requireNonNull(id, "id");
        requireNonNull(track, "track");
        requireNonNull(stage, "stage");
        requireNonNull(submittedAt, "submittedAt");
        requireNonNull(authorityReference, "authorityReference");
        requireNonNull(channel, "channel");
    }

    /** What is wrong with recording so in this case now; {@code delayReason} may be null. */
    public List<Flaw> flaws(CaseFile file, String delayReason, Instant now) {
        var flaws = new ArrayList<Flaw>();
        var proposal = file.proposal(track);
        if (proposal.isEmpty()) {
            var tracks = file.verdict().tracks().stream().map(Track::track).toList();
            flaws.add(new Flaw("track", Flaw.Code.UNKNOWN_CODE, "Ärendet har inget sådant regelverk.", tracks));
        } else if (!file.stages(track).contains(stage)) {
            var stages = file.stages(track);
            flaws.add(new Flaw("stage", Flaw.Code.UNKNOWN_CODE, "Regelverket har inget sådant steg.", stages));
        }
        if (submittedAt.isAfter(now.plus(CLOCK_SKEW))) {
            flaws.add(Flaw.of("submittedAt", Flaw.Code.IN_THE_FUTURE, "Tiden har inte inträffat än."));
        }
        if (delayReason == null || delayReason.isBlank()) {
            reasonWanted(file)
                    .map("Det är sent. Skriv varför (%s)."::formatted)
                    .map(message -> Flaw.of("delayReason", Flaw.Code.REQUIRED, message))
                    .ifPresent(flaws::add);
        }
        return flaws;
    }

    /** The law that wants the reasons of the delay, where it is late and one does. */
    private Optional<String> reasonWanted(CaseFile file) {
        return file.clock(track, stage)
                .filter(clock -> clock.lateAt(submittedAt))
                .map(Clock::counted)
                .filter(Stage::reasonIfLate)
                .map(Stage::lagrum);
    }

    /** Filed after a confirmed date. */
    public boolean late(CaseFile file) {
        return file.clock(track, stage)
                .filter(clock -> clock.lateAt(submittedAt))
                .isPresent();
    }
}

package se.enkanal.deadline.casework;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Track;

/**
 * What a person decided of a track. What is null was not said. The reason is kept elsewhere, encrypted. {@code
 * significantAt} counts for the it-track, and is {@code awareAt} where only that was said.
 * {@code handlingEndedAt} is when what went on was dealt with, {@code restedOn} the version of the verdict it rested on, 0
 * until it is taken.
 */
public record Decision(
        UUID id,
        String track,
        Ruling ruling,
        Risk risk,
        InformDataSubjects informDataSubjects,
        Exemption exemption,
        Instant awareAt,
        Instant significantAt,
        Instant handlingEndedAt,
        Boolean adviceFollowed,
        long restedOn) {

    /** {@code ALL} where the decision is of the whole case. */
    public static final String WHOLE_CASE = "ALL";

    private static final String NO_CLOCKS =
            "Bedömningen är äldre än reglerna om vad som följer av ett sådant beslut, och inga frister skulle starta. "
                    + "Be om en ny bedömning eller komplettera rapporten, och besluta sedan.";

    private static final String NOT_BEFORE_IT_HAPPENED = "Det kan inte ha varit känt innan det hände.";
    private static final String NOT_OVER_BEFORE_IT_HAPPENED = "Det kan inte ha varit klart innan det hände.";

    /** A minute's grace for a handler's clock that is slightly fast. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    public enum InformDataSubjects {
        REQUIRED,
        NOT_REQUIRED
    }

    /** Why those concerned need not be told (GDPR art. 34.3 a–c). */
    public enum Exemption {
        UNINTELLIGIBLE,
        RISK_REMOVED,
        DISPROPORTIONATE_EFFORT
    }

    public Decision {
        requireNonNull(id, "id");
        requireNonNull(track, "track");
        requireNonNull(ruling, "ruling");
    }

    /** The same, with the times said before where none are said now: a decision states the whole position. */
    Decision after(Decision earlier) {
        return new Decision(
                id,
                track,
                ruling,
                risk,
                informDataSubjects,
                exemption,
                awareAt == null ? earlier.awareAt : awareAt,
                significantAt == null ? earlier.significantAt : significantAt,
                handlingEndedAt == null ? earlier.handlingEndedAt : handlingEndedAt,
                adviceFollowed,
                restedOn);
    }

    Decision restingOn(long verdict) {
        return with(informDataSubjects, verdict);
    }

    /** The same, saying whether those concerned are to be told where only the risk or an exemption was said. */
    Decision completed(Track proposal) {
        return ruling != Ruling.NOTIFY || informDataSubjects != null
                ? this
                : with(Telling.of(this, proposal).orElse(null), restedOn);
    }

    private Decision with(InformDataSubjects inform, long verdict) {
        return new Decision(
                id,
                track,
                ruling,
                risk,
                inform,
                exemption,
                awareAt,
                significantAt,
                handlingEndedAt,
                adviceFollowed,
                verdict);
    }

    Optional<Instant> aware() {
        return Optional.ofNullable(awareAt);
    }

    Optional<Instant> significant() {
        return Optional.ofNullable(significantAt).or(this::aware);
    }

    Optional<Instant> handlingEnded() {
        return Optional.ofNullable(handlingEndedAt);
    }

    /** What is wrong with deciding so of this case now. */
    public List<Flaw> flaws(CaseFile file, Instant now) {
        var flaws = new ArrayList<Flaw>();
        if (ruling != Ruling.NOT_A_REPORT && file.proposal(track).isEmpty()) {
            var tracks = file.verdict().tracks().stream().map(Track::track).toList();
            flaws.add(new Flaw("track", Flaw.Code.UNKNOWN_CODE, "Ärendet har inget sådant regelverk.", tracks));
        }
        if (ruling == Ruling.NOTIFY
                && file.proposal(track).filter(Decision::clockless).isPresent()) {
            flaws.add(Flaw.of("outcome", Flaw.Code.CONTRADICTION, NO_CLOCKS));
        }
        if (file.proposal(track)
                .filter(proposal -> Telling.hasNoClock(file, completed(proposal), proposal))
                .isPresent()) {
            flaws.add(Flaw.of("informDataSubjects", Flaw.Code.CONTRADICTION, NO_CLOCKS));
        }
        timeFlaw("awareAt", awareAt, file, now, NOT_BEFORE_IT_HAPPENED).ifPresent(flaws::add);
        timeFlaw("significantAt", significantAt, file, now, NOT_BEFORE_IT_HAPPENED)
                .ifPresent(flaws::add);
        timeFlaw("handlingEndedAt", handlingEndedAt, file, now, NOT_OVER_BEFORE_IT_HAPPENED)
                .ifPresent(flaws::add);
        return flaws;
    }

    /** A verdict from before the rulebook told what follows; without it the decision would start no clock at all. */
    private static boolean clockless(Track track) {
        return track.stages().isEmpty() && track.ifNotified() == null;
    }

    private static Optional<Flaw> timeFlaw(String field, Instant at, CaseFile file, Instant now, String tooEarly) {
        if (at == null) {
            return Optional.empty();
        }
        if (at.isAfter(now.plus(CLOCK_SKEW))) {
            return Optional.of(Flaw.of(field, Flaw.Code.IN_THE_FUTURE, "Tiden har inte inträffat än."));
        }
        return file.verdict()
                .facts()
                .moment(Fact.OCCURRED_AT)
                .map(occurred -> occurred.truncatedTo(ChronoUnit.MINUTES))
                .filter(at::isBefore)
                .map(occurred -> Flaw.of(field, Flaw.Code.OUT_OF_ORDER, tooEarly));
    }
}

package se.enkanal.deadline.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.clock.End;
import se.enkanal.deadline.clock.Start;

/** From when the clocks of a case count, as far as it is known. */
final class Anchors {

    /** The earliest that anybody can have known: staff, a supplier, or we when the report came. */
    static Instant plannedFrom(ReportAssessed verdict) {
        return Stream.of(
                        verdict.facts().moment(Fact.NOTICED_AT),
                        verdict.facts().moment(Fact.SUPPLIER_NOTICE_AT),
                        Optional.of(verdict.receivedAt()))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    static Start start(CaseFile file, String track, Anchor anchor) {
        var decision = Optional.ofNullable(file.decisions().get(track));
        return switch (anchor) {
            case Anchor.Noticed() -> known(Optional.of(file.plannedFrom()), decision.isPresent());
            case Anchor.Aware() -> decided(file, decision.flatMap(Decision::aware));
            case Anchor.Significant() -> decided(file, decision.flatMap(Decision::significant));
            case Anchor.HandlingEnded() ->
                decision.flatMap(Decision::handlingEnded)
                        .<Start>map(Start.Confirmed::new)
                        .orElseGet(() -> known(file.verdict().facts().moment(Fact.ENDED_AT), decision.isPresent()));
            case Anchor.Submitted(var stage) ->
                file.clock(track, stage)
                        .flatMap(Anchors::submittedAt)
                        .<Start>map(Start.Confirmed::new)
                        .orElse(Start.AWAITED);
            case Anchor.Requested() -> Start.AWAITED;
        };
    }

    /** Confirmed times that a newer decision says otherwise; both are kept. */
    static Stream<News> corrections(Decision before, Decision after) {
        return Stream.of(
                        correction(before, after, new Anchor.Aware(), Decision::aware),
                        correction(
                                before,
                                after,
                                new Anchor.Significant(),
                                decision -> Optional.ofNullable(decision.significantAt())),
                        correction(before, after, new Anchor.HandlingEnded(), Decision::handlingEnded))
                .flatMap(Optional::stream);
    }

    private static Optional<News> correction(
            Decision before, Decision after, Anchor anchor, Function<Decision, Optional<Instant>> time) {
        return time.apply(before)
                .filter(was -> !time.apply(after).equals(Optional.of(was)))
                .map(was -> CaseNews.corrected(
                        after.track(), anchor, was, time.apply(after).orElseThrow()));
    }

    private static Start decided(CaseFile file, Optional<Instant> said) {
        return said.<Start>map(Start.Confirmed::new).orElseGet(() -> new Start.Planned(file.plannedFrom()));
    }

    private static Start known(Optional<Instant> at, boolean confirmed) {
        return at.map(instant -> confirmed ? new Start.Confirmed(instant) : (Start) new Start.Planned(instant))
                .orElse(Start.AWAITED);
    }

    private static Optional<Instant> submittedAt(Clock clock) {
        return clock.end() instanceof End.Met(var at) ? Optional.of(at) : Optional.empty();
    }

    private Anchors() {}
}

package se.enkanal.routing.rule;

import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Asked;
import se.enkanal.contracts.verdict.v1.Track.Certainty;
import se.enkanal.contracts.verdict.v1.Track.WorstCase;

/** One incident judged by the rules of one day. */
final class Judgement {

    private final RulesInForce rules;
    private final Times times;
    private final Situation situation;
    private final Wording wording;

    Judgement(RulesInForce rules, Facts facts, Scope scope, Optional<RegisteredSystem> system, Times times) {
        this.rules = rules;
        this.times = times;
        this.situation = new Situation(rules, Said.of(facts, scope, system, times));
        this.wording = new Wording(facts, situation.said());
    }

    List<Finding> findings() {
        return rules.ladders().stream().map(this::finding).toList();
    }

    List<PointedDuty> duties() {
        return rules.pointing().stream()
                .filter(rule -> situation.answer(rule.ref(), Reading.AS_KNOWN) == Answer.YES)
                .map(rule -> duty(rule, rule.effectOf(Answer.YES).pointer().orElseThrow()))
                .toList();
    }

    private static PointedDuty duty(Rule rule, Pointer pointer) {
        return new PointedDuty(
                new Duty(
                        pointer.duty(),
                        pointer.urgency(),
                        pointer.reason(),
                        rule.lagrum().toString(),
                        pointer.authority().orElse(null)),
                rule.id());
    }

    private Finding finding(Ladder ladder) {
        var climb = new Climb(rules, ladder, situation);
        var trace = new Trace(climb, wording);
        return new Finding(track(ladder, climb, trace.asked()), trace.decisive());
    }

    private Track track(Ladder ladder, Climb climb, List<Asked> trace) {
        var position = climb.position();
        long possible = climb.possible();
        boolean certain = possible == position.bit();
        var worst = Position.worstOf(possible);
        var outcome = position.outcome();
        return new Track(
                ladder.track(),
                outcome,
                certain ? Certainty.CONFIRMED : Certainty.PROVISIONAL,
                outcome == Outcome.NOTIFY || outcome == Outcome.VOLUNTARY ? ladder.authority() : null,
                position.risk().orElse(null),
                position.inform().map(Enum::name).orElse(null),
                ladder.graded() && outcome != Outcome.NOT_APPLICABLE
                        ? rules.severity().of(situation)
                        : null,
                climb.stages(),
                trace,
                certain ? List.of() : Missing.from(climb),
                new WorstCase(worst.outcome(), worst.risk().orElse(null)),
                certain ? List.of() : Changes.from(climb, times.assessedAt()),
                outcome == Outcome.NOTIFY ? null : climb.ifNotified(),
                climb.ifHighRisk());
    }
}

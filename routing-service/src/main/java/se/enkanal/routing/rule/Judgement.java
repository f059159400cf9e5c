package se.enkanal.routing.rule;

import java.util.List;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Certainty;
import se.enkanal.contracts.verdict.v1.Track.WorstCase;

/** One incident judged by the rules of one day. */
final class Judgement {

    private final RulesInForce rules;
    private final Times times;
    private final Situation situation;
    private final Wording wording;
    private final Telling telling;

    Judgement(RulesInForce rules, Facts facts, Scope scope, Times times, Telling telling) {
        this.rules = rules;
        this.times = times;
        this.situation = Situation.of(rules, facts, scope, times);
        this.wording = new Wording(facts, situation);
        this.telling = telling;
    }

    List<Track> tracks() {
        return rules.ladders().stream().map(this::track).toList();
    }

    List<Duty> otherDuties() {
        return rules.pointing().stream()
                .filter(rule -> situation.answer(rule.ref(), Reading.AS_KNOWN) == Answer.YES)
                .map(rule -> duty(rule, rule.effectOf(Answer.YES).pointer().orElseThrow()))
                .toList();
    }

    private Duty duty(Rule rule, Pointer pointer) {
        return new Duty(
                pointer.duty(),
                pointer.urgency(),
                telling == Telling.WHOLE ? pointer.reason() : rule.id(),
                rule.lagrum().toString());
    }

    private Track track(Ladder ladder) {
        var climb = new Climb(rules, ladder, situation);
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
                new Trace(climb, wording).told(telling),
                certain ? List.of() : Missing.from(climb),
                new WorstCase(worst.outcome(), worst.risk().orElse(null)),
                certain ? List.of() : Changes.from(climb, times.assessedAt()));
    }
}

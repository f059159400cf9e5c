package se.enkanal.routing.assessment;

import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.Times;

/** The answer: the verdict, with dates for information. */
public record Assessment(Rulebook rulebook, List<Track> tracks, List<Duty> otherDuties) {

    public Assessment {
        tracks = List.copyOf(tracks);
        otherDuties = List.copyOf(otherDuties);
    }

    /** What the book says. The facts are said as of the instant of the assessment. */
    public static Assessment of(Question question, Scope scope, Optional<RegisteredSystem> system, RuleBook book) {
        var at = question.assessedAt();
        var times = new Times(at, at, question.awareAt(), at);
        var verdict = book.judge(question.facts(), scope, system, times);
        var anchor = question.awareAt().orElseGet(() -> times.planned(question.facts()));
        return new Assessment(verdict.rulebook(), new Dates(anchor).into(verdict.tracks()), verdict.otherDuties());
    }
}

package se.enkanal.routing.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.QuestionWords;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Certainty;
import se.enkanal.routing.prose.Phrases;
import se.enkanal.routing.prose.SwedishTime;
import se.enkanal.routing.prose.TraceTree;
import se.enkanal.routing.prose.Words;
import se.enkanal.routing.rule.Authority;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.RuleBook;

/** What one body of law says, as a person is told it: the answer, what to do now, and why. */
public record TrackAnswer(
        String name,
        String headline,
        boolean urgent,
        List<String> besides,
        List<String> steps,
        Authority authority,
        List<String> missing,
        List<String> changes,
        List<TraceTree> reasons) {

    static TrackAnswer of(Track track, LocalDate lawOf, RuleBook book, LocalDate today) {
        var rules = book.inForce(lawOf);
        return new TrackAnswer(
                Words.track(track.track()),
                headline(track),
                track.outcome() == Outcome.NOTIFY,
                besides(track),
                track.stages().stream().map(TrackAnswer::step).toList(),
                book.authority(track.authority(), today).orElse(null),
                track.missing().stream().map(TrackAnswer::question).toList(),
                track.changesAt().stream()
                        .map(change -> change(change, book, lawOf))
                        .toList(),
                TraceTree.of(track, rules));
    }

    private static String headline(Track track) {
        boolean sure = track.certainty() == Certainty.CONFIRMED;
        return switch (track.outcome()) {
            case NOTIFY -> sure ? "Ja, det ska anmälas" : "Ja, räkna med att det ska anmälas";
            case DOCUMENT_ONLY -> sure ? "Nej, men dokumentera det" : "Som det ser ut nu: nej, men dokumentera det";
            case VOLUNTARY -> "Ni måste inte anmäla, men ni får";
            case NOT_APPLICABLE -> sure ? "Nej" : "Som det ser ut nu: nej";
        };
    }

    private static List<String> besides(Track track) {
        var risk = Optional.ofNullable(track.risk())
                .map(level -> "Bedömd risk för dem det gäller: " + Words.risk(level) + ".");
        var inform = Optional.ofNullable(track.informDataSubjects())
                .map(said -> "REQUIRED".equals(said)
                        ? "De berörda ska informeras utan onödigt dröjsmål."
                        : "De berörda behöver inte informeras.");
        return Stream.of(risk, inform, worst(track)).flatMap(Optional::stream).toList();
    }

    private static Optional<String> worst(Track track) {
        return Optional.ofNullable(track.worstCase())
                .filter(worst -> worst.outcome() != track.outcome() || worst.risk() != track.risk())
                .map(worst -> "Svaret är preliminärt. När mer är känt kan det som mest bli: "
                        + Words.outcome(worst.outcome())
                        + (worst.risk() == null ? "" : ", " + Words.risk(worst.risk())) + ".");
    }

    private static String step(Stage stage) {
        var words = Words.stage(stage);
        var due = stage.dueAt() == null ? "" : ", alltså senast " + SwedishTime.of(stage.dueAt());
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + due + " ("
                + stage.lagrum() + ").";
    }

    private static String question(String fact) {
        return QuestionWords.asks(fact) ? QuestionWords.of(fact) : "Säg " + Phrases.about(fact) + ".";
    }

    private static String change(Track.Change change, RuleBook book, LocalDate day) {
        var question = book.inForce(day).all().stream()
                .filter(rule -> rule.id().equals(change.because()))
                .map(Rule::question)
                .findFirst()
                .orElse(change.because());
        return "%s, om det fortfarande pågår då: %s. Det avgörs av frågan: %s"
                .formatted(
                        SwedishTime.of(change.at()),
                        Words.outcome(change.outcome())
                                + (change.risk() == null ? "" : ", " + Words.risk(change.risk())),
                        question);
    }
}

package se.enkanal.intake.form;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.report.Channel;
import se.enkanal.intake.report.Entrance;
import se.enkanal.intake.report.Submission;
import se.enkanal.intake.report.Texts;

/** What a draft means: the facts of contract.md part 1, and the words that stay here. */
public record Said(Draft draft, RegisteredOrganisation organisation) {

    private static final String SWEDISH = "sv";
    private static final String UNREGISTERED = "OTHER";

    /** Questions whose ticks are a fact's codes just as they are. */
    private static final List<Question> PLAIN = List.of(
            Question.EVENTS,
            Question.CLICKED,
            Question.LOST_ITEM,
            Question.LOCKED,
            Question.DISCLOSURE,
            Question.SYSTEM_KIND,
            Question.REACHED,
            Question.ONGOING,
            Question.SUBJECTS,
            Question.SUBJECT_COUNT,
            Question.DATA_KINDS,
            Question.CONSEQUENCES,
            Question.MEASURES);

    /** Measures that answer a question of their own, which nobody needs to ask then. */
    private static final Map<Choice, Fact> DONE = Map.of(
            Choice.MEASURES_RECOVERED, Fact.RECOVERED,
            Choice.MEASURES_CORRECTED, Fact.CORRECTED);

    public Submission submission() {
        return new Submission(
                organisation.id(),
                unit().orElse(null),
                facts(),
                texts(),
                Channel.FORM,
                draft.unit() == null ? Entrance.OPEN : Entrance.LINK,
                SWEDISH,
                List.of());
    }

    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        asked().filter(PLAIN::contains)
                .filter(draft::answered)
                .forEach(question -> facts.put(question.field(), plain(question)));
        asked().filter(Question.OUTAGE::equals).findFirst().ifPresent(asked -> facts.putAll(outage()));
        noticedAt().ifPresent(at -> facts.put("noticedAt", at.toString()));
        system().ifPresent(system -> facts.put("system", system));
        DONE.forEach((measure, fact) ->
                Optional.of(measure).filter(draft::says).ifPresent(done -> facts.put(fact.field(), Answers.YES)));
        return facts;
    }

    Texts texts() {
        return new Texts(
                said(Question.NARRATIVE).orElse(null),
                draft.says(Choice.MAY_CONTACT_YES) ? said(Question.CONTACT).orElse(null) : null,
                unit().isEmpty() ? said(Question.UNIT).orElse(null) : null,
                said(Question.SYSTEM)
                        .filter(typed -> registered(typed).isEmpty())
                        .orElse(null),
                noticed().orElse(null));
    }

    private Stream<Question> asked() {
        return new Walk(draft).screens().stream().flatMap(screen -> draft.asked(screen).stream());
    }

    private Optional<String> said(Question question) {
        return asked().filter(question::equals).findFirst().flatMap(draft::text);
    }

    private Object plain(Question question) {
        var codes = draft.answers(question);
        return question.isMany() ? codes : codes.getFirst();
    }

    private Optional<String> unit() {
        return Optional.ofNullable(draft.unit())
                .or(() -> said(Question.UNIT).flatMap(organisation::unitNamed).map(unit -> unit.id()));
    }

    private Optional<String> system() {
        return said(Question.SYSTEM).map(typed -> registered(typed).orElse(UNREGISTERED));
    }

    private Optional<String> registered(String typed) {
        return organisation.systemNamed(typed).map(system -> system.id());
    }

    /**
     * While it goes on, "1–4 hours" is so far: there is no upper end, and it is counted from the least that was said. "Less
     * than an hour" has no least, so that there the upper end says where it stood.
     */
    private Map<String, String> outage() {
        var bracket = Outage.of(draft);
        var facts = new LinkedHashMap<String, String>();
        bracket.map(Outage::atLeast).ifPresent(least -> facts.put("outage", least.toString()));
        bracket.filter(said -> !draft.says(Choice.ONGOING_YES) || said.atLeast().isZero())
                .flatMap(Outage::atMost)
                .ifPresent(most -> facts.put("outageUpTo", most.toString()));
        return facts;
    }

    private Optional<Instant> noticedAt() {
        if (draft.says(Choice.NOTICED_NOW)) {
            return Optional.of(draft.noticedSaidAt());
        }
        if (draft.says(Choice.NOTICED_SHIFT)) {
            return draft.text(Question.SHIFT_TIME).flatMap(typed -> NoticedWords.read(typed, draft.noticedSaidAt()));
        }
        if (draft.says(Choice.NOTICED_EARLIER)) {
            return draft.text(Question.EARLIER_TIME)
                    .map(typed -> NoticedWords.read(typed, draft.noticedSaidAt()))
                    .orElse(Optional.of(startOfYesterday()));
        }
        return Optional.empty();
    }

    private Instant startOfYesterday() {
        var today = draft.noticedSaidAt().atZone(Within.SWEDEN).toLocalDate();
        return today.minusDays(1).atStartOfDay(Within.SWEDEN).toInstant();
    }

    /** The words themselves, for the handler to read beside the time we took them for. */
    private Optional<String> noticed() {
        if (draft.says(Choice.NOTICED_SHIFT)) {
            return Optional.of(
                    "Under mitt pass. " + draft.text(Question.SHIFT_TIME).orElse(""));
        }
        return draft.says(Choice.NOTICED_EARLIER) ? draft.text(Question.EARLIER_TIME) : Optional.empty();
    }

    /** A bracket of the form and both its ends; {@code atMost} is empty where it is open. */
    private record Outage(Duration atLeast, Optional<Duration> atMost) {

        private static final List<Integer> LIMITS = List.of(0, 1, 4, 6, 12, 48);
        private static final List<Choice> BRACKETS = List.of(
                Choice.OUTAGE_UNDER_1,
                Choice.OUTAGE_FROM_1,
                Choice.OUTAGE_FROM_4,
                Choice.OUTAGE_FROM_6,
                Choice.OUTAGE_FROM_12,
                Choice.OUTAGE_FROM_48);

        static Optional<Outage> of(Draft draft) {
            return BRACKETS.stream()
                    .filter(draft::says)
                    .findFirst()
                    .map(BRACKETS::indexOf)
                    .map(Outage::bracket);
        }

        private static Outage bracket(int index) {
            return new Outage(
                    Duration.ofHours(LIMITS.get(index)),
                    LIMITS.stream().skip(index + 1L).findFirst().map(Duration::ofHours));
        }
    }
}

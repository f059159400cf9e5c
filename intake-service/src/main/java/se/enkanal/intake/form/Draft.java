package se.enkanal.intake.form;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A report while it is written, as typed. {@code key} makes sending it twice one report; {@code unit} is the one whose
 * link the person followed, or null; {@code noticedSaidAt} is when they answered when they noticed; {@code kept} are the
 * fields whose text they say holds no personal number.
 */
public record Draft(
        UUID key,
        String organisation,
        String unit,
        Instant startedAt,
        Instant noticedSaidAt,
        Map<Question, List<String>> answers,
        Set<Question> kept) {

    public Draft {
        requireNonNull(key, "key");
        requireNonNull(organisation, "organisation");
        requireNonNull(startedAt, "startedAt");
        answers = answers.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, answer -> List.copyOf(answer.getValue())));
        kept = Set.copyOf(kept);
    }

    public static Draft begun(UUID key, String organisation, String unit, Instant now) {
        return new Draft(key, organisation, unit, now, null, Map.of(), Set.of());
    }

    /** The same with what this screen now says; whatever else stood there is gone. */
    public Draft with(Screen screen, Map<String, List<String>> fields, Instant now) {
        var changed = new EnumMap<Question, List<String>>(Question.class);
        changed.putAll(answers);
        var stillKept = new ArrayList<>(kept);
        for (var question : asked(screen)) {
            var said = read(question, fields.getOrDefault(question.field(), List.of()));
            if (!said.equals(answers(question))) {
                stillKept.remove(question);
            }
            changed.remove(question);
            if (!said.isEmpty()) {
                changed.put(question, said);
            }
        }
        return new Draft(
                key,
                organisation,
                unit,
                startedAt,
                screen == Screen.WHEN ? now : noticedSaidAt,
                changed,
                Set.copyOf(stillKept));
    }

    /** The same with another text in one place. */
    public Draft with(Question question, String text) {
        var changed = new EnumMap<Question, List<String>>(Question.class);
        changed.putAll(answers);
        changed.put(question, List.of(text));
        return new Draft(key, organisation, unit, startedAt, noticedSaidAt, changed, kept);
    }

    /** The same, the person having looked at these texts and found nothing that should go. */
    public Draft keeping(List<Question> texts) {
        var all = Stream.concat(kept.stream(), texts.stream()).collect(java.util.stream.Collectors.toSet());
        return new Draft(key, organisation, unit, startedAt, noticedSaidAt, answers, all);
    }

    public List<String> answers(Question question) {
        return answers.getOrDefault(question, List.of());
    }

    public boolean says(Choice choice) {
        return answers(choice.question()).contains(choice.code());
    }

    public Optional<String> text(Question question) {
        return answers(question).stream().findFirst().filter(text -> !text.isBlank());
    }

    public boolean answered(Question question) {
        return !answers(question).isEmpty();
    }

    /** Every question of the screen, those that belong to a choice among them. */
    List<Question> asked(Screen screen) {
        return screen.questions(this).stream()
                .flatMap(question -> Stream.concat(Stream.of(question), question.followUps().stream()))
                .toList();
    }

    /** Ticks that exist; words as they were typed. */
    private static List<String> read(Question question, List<String> typed) {
        return question.isText()
                ? typed.stream()
                        .limit(1)
                        .filter(text -> !text.isBlank())
                        .map(text -> text.replace("\r\n", "\n"))
                        .toList()
                : typed.stream()
                        .filter(code -> Choice.of(question, code).isPresent())
                        .distinct()
                        .limit(question.isMany() ? Long.MAX_VALUE : 1)
                        .toList();
    }

    /** What people write is a secret: it stands in no log. */
    @Override
    public String toString() {
        return "Draft[" + key + "]";
    }
}

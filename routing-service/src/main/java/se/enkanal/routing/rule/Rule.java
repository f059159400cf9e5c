package se.enkanal.routing.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One question the law asks, while it asks it so. The id is for ever; a changed rule is a new one with the same id and a
 * new time in force. {@code settled} says that a no is said only when nothing can change it. {@code note} is empty, or
 * tells the reader what is not verified.
 */
public record Rule(
        RuleRef ref,
        String statute,
        String question,
        Lagrum lagrum,
        Validity validity,
        Condition when,
        boolean settled,
        Map<Answer, Effect> then,
        String note) {

    public Rule {
        requireNonNull(ref, "ref");
        requireNonNull(question, "question");
        requireNonNull(lagrum, "lagrum");
        requireNonNull(validity, "validity");
        requireNonNull(when, "when");
        then = Map.copyOf(then);
    }

    public String id() {
        return ref.id();
    }

    /** What a yes requires in words, beside its outcome and its stages. */
    public String requires() {
        return effectOf(Answer.YES).requires();
    }

    /** Who outside the organisation may have to be told, by id. */
    public List<String> receivers() {
        return pointers()
                .flatMap(pointer -> pointer.authority().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The duties elsewhere that its answers bring. */
    public Stream<Pointer> pointers() {
        return then.values().stream().flatMap(effect -> effect.pointer().stream());
    }

    /** Some answer to it moves the track or starts a clock; what only requires something in words decides nothing. */
    boolean decides() {
        return then.values().stream().anyMatch(Effect::decides);
    }

    /** Some answer to it moves the track; what only starts a clock changes no answer. */
    boolean moves() {
        return then.values().stream().anyMatch(Effect::moves);
    }

    Effect effectOf(Answer answer) {
        return then.getOrDefault(answer, Effect.NONE);
    }
}

package se.enkanal.routing.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.enkanal.routing.rule.Answer;
import se.enkanal.routing.rule.Effect;
import se.enkanal.routing.rule.Rule;

/** What follows of one answer to a rule, in words: <i>Om svaret är ja: ska anmälas</i>. */
public record Consequence(Answer answer, String when, List<String> then) {

    public Consequence {
        then = List.copyOf(then);
    }

    /** Those of its answers from which something follows. */
    public static List<Consequence> of(Rule rule) {
        return rule.then().entrySet().stream()
                .map(entry -> new Consequence(entry.getKey(), when(entry.getKey()), then(entry.getKey(), rule)))
                .filter(consequence -> !consequence.then().isEmpty())
                .sorted(Comparator.comparing(Consequence::answer))
                .toList();
    }

    private static String when(Answer answer) {
        return answer == Answer.NOT_KNOWN
                ? "Så länge det inte går att säga"
                : "Om svaret är " + Words.answer(answer.name());
    }

    /** Often the unknown is taken as yes or no: then that is said instead of saying all of it again. */
    private static List<String> then(Answer answer, Rule rule) {
        var effect = rule.then().get(answer);
        return Stream.of(Answer.YES, Answer.NO)
                .filter(known ->
                        answer == Answer.NOT_KNOWN && effect.equals(rule.then().get(known)))
                .map(known -> List.of("detsamma som om svaret är " + Words.answer(known.name())))
                .findFirst()
                .orElseGet(() -> words(effect));
    }

    private static List<String> words(Effect effect) {
        var words = new ArrayList<String>();
        effect.outcome().map(Words::outcome).ifPresent(words::add);
        effect.risk().map(risk -> "bedöms som " + Words.risk(risk)).ifPresent(words::add);
        effect.inform().map(Enum::name).map(Words::inform).ifPresent(words::add);
        effect.stages().stream()
                .map(stage -> Words.stage(stage) + " (" + stage.lagrum() + ")")
                .forEach(words::add);
        effect.pointer()
                .map(pointer -> Words.duty(pointer.duty()) + ", " + pointer.urgency() + ": " + pointer.reason())
                .ifPresent(words::add);
        if (!effect.requires().isEmpty()) {
            words.add(effect.requires());
        }
        return words;
    }
}

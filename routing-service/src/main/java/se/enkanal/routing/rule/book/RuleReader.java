package se.enkanal.routing.rule.book;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.routing.rule.Answer;
import se.enkanal.routing.rule.Effect;
import se.enkanal.routing.rule.Effect.Inform;
import se.enkanal.routing.rule.Lagrum;
import se.enkanal.routing.rule.Pointer;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.Validity;

/** Reads one rule. */
final class RuleReader {

    private static final Set<String> WORDS =
            Set.of("id", "question", "lagrum", "from", "until", "when", "settled", "then", "note");
    private static final Set<String> EFFECTS = Set.of(
            "outcome", "risk", "informDataSubjects", "stages", "duty", "urgency", "authority", "reason", "requires");
    private static final List<String> OF_A_DUTY = List.of("urgency", "authority", "reason");
    private static final Set<String> CITATION = Set.of("forfattning", "kapitel", "paragraf", "artikel", "punkt");
    private static final Map<String, Answer> ANSWERS =
            Map.of("yes", Answer.YES, "no", Answer.NO, "notKnown", Answer.NOT_KNOWN);

    private final RuleIndex index;
    private final ConditionReader conditions;

    RuleReader(RuleIndex index) {
        this.index = index;
        this.conditions = ConditionReader.ofRules(index);
    }

    Rule read(Passage written, String statute) {
        var id = written.required(written.fields(WORDS), "id").text();
        var passage = written.inRule(id);
        var ref = index.place(id);
        var fields = passage.fields(WORDS);
        var lagrum = lagrum(passage.required(fields, "lagrum"));
        var when = conditions.read(passage.required(fields, "when"));
        return new Rule(
                ref,
                statute,
                passage.required(fields, "question").text(),
                lagrum,
                validity(passage, fields),
                when,
                flag(fields, "settled"),
                then(fields, lagrum),
                text(fields, "note"));
    }

    static Validity validity(Passage passage, Map<String, Passage> fields) {
        if (passage.inDraft()) {
            return never(fields);
        }
        var from = passage.required(fields, "from").date();
        var until = Optional.ofNullable(fields.get("until")).map(Passage::date).orElse(Validity.FOR_EVER);
        if (until.isBefore(from)) {
            throw passage.misprint("slutar gälla %s, innan den börjar gälla %s.".formatted(until, from));
        }
        return new Validity(from, until);
    }

    private static Validity never(Map<String, Passage> fields) {
        Stream.of("from", "until").map(fields::get).filter(Objects::nonNull).forEach(date -> {
            throw date.misprint("ett förslag gäller aldrig och har inga datum.");
        });
        return Validity.NEVER;
    }

    static String text(Map<String, Passage> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(Passage::text).orElse("");
    }

    static boolean flag(Map<String, Passage> fields, String name) {
        return text(fields, name).equals("true");
    }

    static Lagrum lagrum(Passage passage) {
        var fields = passage.fields(CITATION);
        passage.required(fields, "forfattning");
        return new Lagrum(
                text(fields, "forfattning"),
                text(fields, "kapitel"),
                text(fields, "paragraf"),
                text(fields, "artikel"),
                text(fields, "punkt"));
    }

    private static Map<Answer, Effect> then(Map<String, Passage> fields, Lagrum lagrum) {
        var then = new EnumMap<Answer, Effect>(Answer.class);
        if (fields.containsKey("then")) {
            var written = fields.get("then").fields(ANSWERS.keySet());
            written.forEach((word, passage) -> {
                var meant = passage.isText() ? fields.get("then").required(written, passage.text()) : passage;
                then.put(ANSWERS.get(word), effect(meant, lagrum));
            });
        }
        return then;
    }

    private static Effect effect(Passage passage, Lagrum lagrum) {
        var fields = passage.fields(EFFECTS);
        return new Effect(
                Optional.ofNullable(fields.get("outcome")).map(outcome -> outcome.as(Outcome::valueOf, "ett utfall")),
                Optional.ofNullable(fields.get("risk")).map(risk -> risk.as(Risk::valueOf, "en risk")),
                Optional.ofNullable(fields.get("informDataSubjects"))
                        .map(inform -> inform.as(Inform::valueOf, "REQUIRED eller NOT_REQUIRED")),
                Optional.ofNullable(fields.get("stages")).map(Passage::items).orElse(List.of()).stream()
                        .map(stage -> StageReader.read(stage, lagrum))
                        .toList(),
                pointer(passage, fields),
                text(fields, "requires"));
    }

    private static Optional<Pointer> pointer(Passage passage, Map<String, Passage> fields) {
        if (!fields.containsKey("duty")) {
            OF_A_DUTY.stream().map(fields::get).filter(Objects::nonNull).forEach(word -> {
                throw word.misprint("en följd som inte pekar på en plikt (duty) har varken %s."
                        .formatted(String.join(" eller ", OF_A_DUTY)));
            });
            return Optional.empty();
        }
        return Optional.of(new Pointer(
                fields.get("duty").text(),
                passage.required(fields, "urgency").text(),
                passage.required(fields, "reason").text(),
                Optional.ofNullable(fields.get("authority")).map(Passage::text)));
    }
}

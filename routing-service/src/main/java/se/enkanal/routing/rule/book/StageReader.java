package se.enkanal.routing.rule.book;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Stage.Postponed;
import se.enkanal.routing.rule.Lagrum;

/** Reads one stage: what is to be filed, within what time of what, and how that can be postponed. */
final class StageReader {

    private static final Set<String> WORDS = Set.of("stage", "from", "within", "lagrum", "postponed", "reasonIfLate");
    private static final Set<String> POSTPONED = Set.of("by", "from", "within", "lagrum");

    static Stage read(Passage passage, Lagrum lagrum) {
        var fields = passage.fields(WORDS);
        var cited = cited(fields, lagrum);
        if (fields.containsKey("postponed")) {
            passage.required(fields, "within");
        }
        return new Stage(
                passage.required(fields, "stage").text(),
                from(passage, fields),
                Optional.ofNullable(fields.get("within"))
                        .map(StageReader::within)
                        .orElse(null),
                null,
                cited.toString(),
                Optional.ofNullable(fields.get("postponed"))
                        .map(postponed -> postponed(postponed, cited))
                        .orElse(null),
                RuleReader.flag(fields, "reasonIfLate"));
    }

    private static Postponed postponed(Passage passage, Lagrum lagrum) {
        var fields = passage.fields(POSTPONED);
        return new Postponed(
                passage.required(fields, "by").text(),
                from(passage, fields),
                within(passage.required(fields, "within")),
                cited(fields, lagrum).toString());
    }

    private static Anchor from(Passage passage, Map<String, Passage> fields) {
        return passage.required(fields, "from").as(Anchor::parse, "något att räkna från");
    }

    private static Within within(Passage passage) {
        return passage.as(Within::parse, "en tid som PT72H eller P1M");
    }

    private static Lagrum cited(Map<String, Passage> fields, Lagrum otherwise) {
        return Optional.ofNullable(fields.get("lagrum")).map(RuleReader::lagrum).orElse(otherwise);
    }

    private StageReader() {}
}

package se.enkanal.routing.rule.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.enkanal.routing.rule.Rule;

/** Reads the statutes one after the other, each with its rules in paragraph order. */
final class StatuteReader {

    private static final Set<String> WORDS = Set.of("title", "rules");

    private final List<Written<Rule>> rules = new ArrayList<>();
    private final RuleIndex index = new RuleIndex();
    private final RuleReader reader = new RuleReader(index);

    void read(RuleFile file) {
        var statute = Passage.of(file);
        var fields = statute.fields(WORDS);
        var title = statute.required(fields, "title").text();
        statute.required(fields, "rules").items().forEach(passage -> {
            var rule = reader.read(passage, title);
            rules.add(new Written<>(rule, passage.inRule(rule.id())));
        });
    }

    List<Written<Rule>> rules() {
        return rules;
    }

    RuleIndex index() {
        return index;
    }
}

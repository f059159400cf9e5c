package se.enkanal.routing.rule.book;

import java.util.List;
import java.util.Set;
import se.enkanal.routing.rule.Authority;

/** Reads who receives what. */
final class AuthorityReader {

    private static final Set<String> WORDS =
            Set.of("id", "name", "portal", "telephone", "address", "reserve", "from", "until", "note");

    static List<Written<Authority>> read(RuleFile file) {
        return Passage.of(file).items().stream()
                .map(passage -> new Written<>(authority(passage), passage))
                .toList();
    }

    static Authority authority(Passage passage) {
        var fields = passage.fields(WORDS);
        return new Authority(
                passage.required(fields, "id").text(),
                passage.required(fields, "name").text(),
                RuleReader.text(fields, "portal"),
                RuleReader.text(fields, "telephone"),
                RuleReader.text(fields, "address"),
                RuleReader.text(fields, "reserve"),
                RuleReader.validity(passage, fields),
                RuleReader.text(fields, "note"));
    }

    private AuthorityReader() {}
}

package se.enkanal.routing.rule.book;

import java.util.List;
import java.util.Set;
import se.enkanal.routing.rule.Ladder;

/** Reads the tracks: which rules decide, in which order, and who is told. */
final class TrackReader {

    private static final Set<String> WORDS = Set.of("track", "label", "authority", "graded", "from", "until", "steps");

    private final RuleIndex index;

    TrackReader(RuleIndex index) {
        this.index = index;
    }

    List<Written<Ladder>> read(RuleFile file) {
        return Passage.of(file).items().stream()
                .map(track -> new Written<>(ladder(track), track))
                .toList();
    }

    Ladder ladder(Passage passage) {
        var fields = passage.fields(WORDS);
        return new Ladder(
                passage.required(fields, "track").text(),
                passage.required(fields, "label").text(),
                passage.required(fields, "authority").text(),
                RuleReader.flag(fields, "graded"),
                RuleReader.validity(passage, fields),
                passage.required(fields, "steps").items().stream()
                        .map(index::known)
                        .toList());
    }
}

package se.enkanal.routing.rule.book;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.enkanal.routing.rule.Authority;
import se.enkanal.routing.rule.Draft;
import se.enkanal.routing.rule.Ladder;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.RuleRef;

/** Reads a draft, which may ask the rules that are in force for the time being, and its own. */
final class DraftReader {

    private static final Set<String> WORDS = Set.of("draft", "title", "rules", "tracks", "authorities", "note");

    private final RuleReader rules;
    private final TrackReader tracks;
    private final Set<String> inForce = new HashSet<>();
    private final Set<String> receivers = new HashSet<>();

    DraftReader(RuleIndex index, List<Written<Rule>> current, List<Written<Authority>> authorities) {
        this.rules = new RuleReader(index);
        this.tracks = new TrackReader(index);
        current.stream()
                .filter(rule -> rule.value().validity().openEnded())
                .forEach(rule -> inForce.add(rule.value().id()));
        authorities.stream()
                .filter(authority -> authority.value().validity().openEnded())
                .forEach(authority -> receivers.add(authority.value().id()));
    }

    Draft read(RuleFile file) {
        var draft = Passage.of(file);
        var fields = draft.fields(WORDS);
        var title = draft.required(fields, "title").text();
        var authorities = items(fields.get("authorities")).stream()
                .map(AuthorityReader::authority)
                .toList();
        authorities.forEach(authority -> receivers.add(authority.id()));
        var proposed = items(fields.get("rules")).stream()
                .map(passage -> rule(passage, title))
                .toList();
        var climbed = items(fields.get("tracks")).stream().map(this::ladder).toList();
        return new Draft(
                draft.required(fields, "draft").text(),
                title,
                proposed,
                climbed,
                authorities,
                RuleReader.text(fields, "note"));
    }

    private Rule rule(Passage passage, String title) {
        var rule = rules.read(passage, title);
        rule.when().asks().forEach(asked -> asked(asked, passage.inRule(rule.id())));
        rule.receivers().forEach(authority -> receives(authority, passage.inRule(rule.id())));
        inForce.add(rule.id());
        return rule;
    }

    private Ladder ladder(Passage passage) {
        var ladder = tracks.ladder(passage);
        ladder.steps().forEach(step -> asked(step, passage));
        receives(ladder.authority(), passage);
        return ladder;
    }

    private void asked(RuleRef asked, Passage at) {
        if (!inForce.contains(asked.id())) {
            throw at.misprint("frågar '%s', som inte gäller längre.".formatted(asked.id()));
        }
    }

    private void receives(String authority, Passage at) {
        if (!receivers.contains(authority)) {
            throw at.misprint(
                    "mottagaren '%s' finns varken i authorities.yaml eller i förslaget.".formatted(authority));
        }
    }

    private static List<Passage> items(Passage list) {
        return Optional.ofNullable(list).map(Passage::items).orElse(List.of());
    }
}

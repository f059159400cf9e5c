package se.enkanal.routing.verdict;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Asked;
import se.enkanal.routing.prose.Words;

/** A rule that answers otherwise than it did; {@code before} or {@code after} is null where it wasn't asked. */
public record TurnedRule(String rule, String question, String before, String after, String sentence) {

    static List<TurnedRule> between(Optional<Track> before, Optional<Track> after) {
        var earlier = answers(before);
        return after.map(Track::trace).orElse(List.of()).stream()
                .filter(asked -> earlier.containsKey(asked.rule())
                        && !earlier.get(asked.rule()).equals(asked.answer()))
                .map(asked -> of(asked, earlier.get(asked.rule())))
                .toList();
    }

    private static TurnedRule of(Asked asked, String before) {
        return new TurnedRule(
                asked.rule(),
                asked.question(),
                before,
                asked.answer(),
                "%s Nu: %s. Förut: %s."
                        .formatted(
                                asked.question() == null ? asked.rule() : asked.question(),
                                Words.answer(asked.answer()),
                                Words.answer(before)));
    }

    private static Map<String, String> answers(Optional<Track> track) {
        return track.map(Track::trace).orElse(List.of()).stream()
                .collect(toMap(Asked::rule, Asked::answer, (one, other) -> one));
    }
}

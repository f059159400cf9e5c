package se.enkanal.routing.verdict;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Asked;

/**
 * Every rule that was asked, per track, as lines of text: {@code GDPR-4.1 YES subjects=STAFF}. Questions and citations
 * stand in the edition that judged.
 */
public record WholeTrace(Map<String, List<Asked>> byTrack) {

    private static final String TRACK = "# ";

    public static WholeTrace of(List<Track> tracks) {
        var byTrack = new LinkedHashMap<String, List<Asked>>();
        tracks.forEach(track -> byTrack.put(track.track(), track.trace()));
        return new WholeTrace(byTrack);
    }

    public static WholeTrace parse(String text) {
        var byTrack = new LinkedHashMap<String, List<Asked>>();
        for (var section : text.split("(?m)^" + TRACK)) {
            var lines = section.lines().toList();
            if (!lines.isEmpty()) {
                byTrack.put(
                        lines.getFirst(),
                        lines.stream().skip(1).map(WholeTrace::asked).toList());
            }
        }
        return new WholeTrace(byTrack);
    }

    public String text() {
        var text = new StringBuilder(4096);
        byTrack.forEach((track, asked) -> {
            text.append(TRACK).append(track).append('\n');
            asked.forEach(each -> line(each, text));
        });
        return text.toString();
    }

    private static void line(Asked asked, StringBuilder text) {
        text.append(asked.rule()).append(' ').append(asked.answer());
        asked.because().forEach(because -> text.append(' ').append(because));
        text.append('\n');
    }

    private static Asked asked(String line) {
        var words = Arrays.asList(line.split(" "));
        return new Asked(words.get(0), null, words.get(1), null, words.subList(2, words.size()));
    }
}

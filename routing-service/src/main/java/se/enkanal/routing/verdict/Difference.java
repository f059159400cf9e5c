package se.enkanal.routing.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.routing.prose.Words;

/** What a verdict says otherwise than an earlier one, and because of what; each with a sentence for people. */
public record Difference(long comparedWith, List<Cause> because, List<Turn> tracks) {

    public enum What {
        OUTCOME,
        RISK,
        CERTAINTY,
        SEVERITY,
        INFORM_DATA_SUBJECTS,
        STAGE
    }

    /** One thing that is otherwise on a track; {@code before} or {@code after} is null where there was or is none. */
    public record Change(What what, Object before, Object after, String sentence) {}

    /** What is otherwise on one track, and which rules answer otherwise. */
    public record Turn(String track, List<Change> changes, List<TurnedRule> rules) {

        boolean isNone() {
            return changes.isEmpty() && rules.isEmpty();
        }
    }

    /** Both verdicts are to be explained, so that each rule has its question. */
    public static Difference between(ReportAssessed before, ReportAssessed after) {
        var tracks = Stream.concat(before.tracks().stream(), after.tracks().stream())
                .map(Track::track)
                .distinct()
                .map(track -> turn(track, find(before, track), find(after, track)))
                .filter(turn -> !turn.isNone())
                .toList();
        return new Difference(before.version(), Cause.between(before, after), tracks);
    }

    /** The same is said, for the same reasons. */
    public boolean isNone() {
        return because.isEmpty() && tracks.isEmpty();
    }

    /** The same as somebody sees it who may see only some tracks, and of the facts only what those rest on. */
    public Difference seenBy(Predicate<String> maySeeTrack, Predicate<Cause> maySeeCause) {
        return new Difference(
                comparedWith,
                because.stream().filter(maySeeCause).toList(),
                tracks.stream().filter(turn -> maySeeTrack.test(turn.track())).toList());
    }

    private static Optional<Track> find(ReportAssessed verdict, String track) {
        return verdict.tracks().stream()
                .filter(each -> each.track().equals(track))
                .findFirst();
    }

    private static Turn turn(String track, Optional<Track> before, Optional<Track> after) {
        var changes = Stream.of(
                        change(What.OUTCOME, before, after, Track::outcome, Words::outcome),
                        change(What.RISK, before, after, Track::risk, Words::risk),
                        change(What.INFORM_DATA_SUBJECTS, before, after, Track::informDataSubjects, Words::inform),
                        change(What.CERTAINTY, before, after, Track::certainty, Words::certainty),
                        SeverityChange.between(before, after))
                .flatMap(Optional::stream);
        return new Turn(
                track,
                Stream.concat(changes, stages(stagesOf(before), stagesOf(after)))
                        .toList(),
                TurnedRule.between(before, after));
    }

    private static <T> Optional<Change> change(
            What what, Optional<Track> before, Optional<Track> after, Function<Track, T> of, Function<T, String> word) {
        var was = before.map(of).orElse(null);
        var is = after.map(of).orElse(null);
        if (Objects.equals(was, is)) {
            return Optional.empty();
        }
        var sentence = "Nu: %s. Förut: %s.".formatted(word(is, word), word(was, word));
        return Optional.of(new Change(what, was, is, sentence));
    }

    private static <T> String word(T value, Function<T, String> word) {
        return value == null ? "inget" : word.apply(value);
    }

    private static List<Stage> stagesOf(Optional<Track> track) {
        return track.map(Track::stages).orElse(List.of());
    }

    private static Stream<Change> stages(List<Stage> before, List<Stage> after) {
        var gone = before.stream()
                .filter(stage -> !tells(after, stage))
                .map(stage -> new Change(What.STAGE, stage, null, "Gäller inte längre: " + Words.stage(stage) + "."));
        var come = after.stream()
                .filter(stage -> !tells(before, stage))
                .map(stage -> new Change(What.STAGE, null, stage, "Gäller nu: " + Words.stage(stage) + "."));
        return Stream.concat(gone, come);
    }

    /** The same is told of it; what only says how it is to be filed turns nothing. */
    private static boolean tells(List<Stage> stages, Stage stage) {
        return stages.stream()
                .anyMatch(other -> other.lagrum().equals(stage.lagrum())
                        && Words.stage(other).equals(Words.stage(stage)));
    }
}

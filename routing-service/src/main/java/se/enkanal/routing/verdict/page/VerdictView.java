package se.enkanal.routing.verdict.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.routing.prose.Pointed;
import se.enkanal.routing.prose.SwedishTime;
import se.enkanal.routing.prose.TraceTree;
import se.enkanal.routing.prose.Words;
import se.enkanal.routing.rule.Authority;
import se.enkanal.routing.rule.Pointer;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.verdict.Cause;
import se.enkanal.routing.verdict.Difference;
import se.enkanal.routing.verdict.http.Sight;

/** One verdict in words: because of what it came, what it changed, what it says and why, and who was to be told. */
record VerdictView(
        long version,
        String judgedAt,
        String rules,
        List<String> because,
        List<String> changes,
        List<TrackView> tracks,
        List<Pointed> duties) {

    record TrackView(String name, String said, List<String> stages, Authority authority, List<TraceTree> reasons) {}

    static VerdictView of(
            ReportAssessed verdict, Optional<Difference> difference, Optional<RuleBook> book, Sight sight) {
        var day = LocalDate.parse(verdict.rulebook().version());
        var judged = verdict.at().atZone(Within.SWEDEN).toLocalDate();
        var seen = difference.map(found -> sight.of(found, verdict));
        return new VerdictView(
                verdict.version(),
                SwedishTime.of(verdict.at()),
                SwedishTime.of(day),
                seen.map(Difference::because).orElse(List.of()).stream()
                        .map(Cause::sentence)
                        .toList(),
                seen.map(Difference::tracks).orElse(List.of()).stream()
                        .flatMap(turn -> turn.changes().stream()
                                .map(change -> Words.track(turn.track()) + ". " + change.sentence()))
                        .toList(),
                verdict.tracks().stream()
                        .filter(track -> sight.of(track.track()))
                        .map(track -> track(track, book, day, judged))
                        .toList(),
                sight.duties(verdict).stream()
                        .map(duty -> pointed(duty, book, day, judged))
                        .toList());
    }

    private static Pointed pointed(Duty duty, Optional<RuleBook> book, LocalDate day, LocalDate judged) {
        var reason = book.stream()
                .flatMap(known -> known.inForce(day).all().stream())
                .filter(rule -> rule.id().equals(duty.reason()))
                .flatMap(Rule::pointers)
                .map(Pointer::reason)
                .findFirst();
        return Pointed.of(duty, reason.orElse(""), authority(duty.authority(), book, judged));
    }

    private static Authority authority(String id, Optional<RuleBook> book, LocalDate judged) {
        return book.flatMap(known -> known.authority(id, judged)).orElse(null);
    }

    private static TrackView track(Track track, Optional<RuleBook> book, LocalDate day, LocalDate judged) {
        var said = Stream.of(
                        Optional.of(Words.outcome(track.outcome())),
                        Optional.ofNullable(track.risk()).map(Words::risk),
                        Optional.ofNullable(track.informDataSubjects()).map(Words::inform),
                        Optional.of(Words.certainty(track.certainty())))
                .flatMap(Optional::stream)
                .toList();
        return new TrackView(
                Words.track(track.track()),
                String.join(", ", said),
                track.stages().stream().map(Words::stage).toList(),
                authority(track.authority(), book, judged),
                book.map(known -> TraceTree.of(track, known.inForce(day))).orElse(List.of()));
    }
}

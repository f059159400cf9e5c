package se.enkanal.routing.guide;

import java.time.LocalDate;
import java.util.List;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.routing.assessment.Assessment;
import se.enkanal.routing.prose.Pointed;
import se.enkanal.routing.rule.RuleBook;

/** The whole answer: what to do at once, each body of law, and duties elsewhere. */
public record Guidance(String headline, List<TrackAnswer> tracks, List<Pointed> duties, List<Ask> besides) {

    /** Said on a day: whoever is told is told then, whatever day's law it is by. */
    public static Guidance of(Assessment assessment, RuleBook book, LocalDate today) {
        var lawOf = LocalDate.parse(assessment.rulebook().version());
        var asked =
                assessment.tracks().stream().filter(track -> !isSilent(track)).toList();
        return new Guidance(
                headline(assessment.tracks()),
                asked.stream()
                        .map(track -> TrackAnswer.of(track, lawOf, book, today))
                        .toList(),
                assessment.otherDuties().stream()
                        .map(duty -> Pointed.of(duty, today, book))
                        .toList(),
                Ask.besides(assessment.tracks().stream()
                        .flatMap(track -> track.missing().stream())
                        .distinct()
                        .toList()));
    }

    /** A processor's notice is of no interest to who is none. */
    private static boolean isSilent(Track track) {
        return track.track().equals("PROCESSOR_NOTICE") && track.outcome() == Outcome.NOT_APPLICABLE;
    }

    private static String headline(List<Track> tracks) {
        if (tracks.stream().anyMatch(track -> track.outcome() == Outcome.NOTIFY)) {
            return "Ja, det här ska anmälas";
        }
        boolean open = tracks.stream()
                .anyMatch(
                        track -> track.worstCase() != null && track.worstCase().outcome() == Outcome.NOTIFY);
        return open ? "Inte som det ser ut nu, men det kan ändras" : "Nej, det här behöver inte anmälas";
    }
}

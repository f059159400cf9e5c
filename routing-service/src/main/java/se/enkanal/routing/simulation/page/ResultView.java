package se.enkanal.routing.simulation.page;

import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.routing.prose.Lists;
import se.enkanal.routing.prose.SwedishTime;
import se.enkanal.routing.prose.Words;
import se.enkanal.routing.simulation.ClockReading;
import se.enkanal.routing.simulation.Comparison;
import se.enkanal.routing.simulation.Comparison.ClockComparison;
import se.enkanal.routing.simulation.Comparison.TrackComparison;
import se.enkanal.routing.simulation.Simulation;
import se.enkanal.routing.simulation.Tally.StageCount;
import se.enkanal.routing.simulation.Tally.TrackCount;
import se.enkanal.routing.simulation.Tally.Transition;
import se.enkanal.routing.verdict.Demand.Standing;

/** A result in words and numbers, ready for the page. Nullable: {@code earlier} and {@code later}, addresses of pages. */
public record ResultView(
        String rules,
        String examined,
        boolean exact,
        List<TrackView> tracks,
        List<ItemView> items,
        String differing,
        String earlier,
        String later) {

    /** From what to what, and how many. */
    public record WayView(String before, String after, String count, boolean turned) {}

    public record StageView(String name, List<WayView> ways) {}

    public record TrackView(
            String name,
            String examined,
            String differing,
            List<WayView> outcomes,
            Plot plot,
            List<StageView> stages) {}

    /** A case that comes out otherwise; {@code sentences} say how. */
    public record ItemView(String reference, String link, String receivedAt, List<String> sentences) {}

    static ResultView of(Simulation done, SimulationPages.Wish wish, String caseUrl) {
        int number = done.page().number();
        return new ResultView(
                rules(done.rulebook().version()),
                many(done.examined(), "rapport", "rapporter"),
                done.exact(),
                done.tracks().stream().map(ResultView::track).toList(),
                done.items().stream().map(each -> item(each, caseUrl)).toList(),
                many(done.differing(), "ärende", "ärenden"),
                number > 1 ? address(wish, number - 1) : null,
                done.page().isLastOf(done.differing()) ? null : address(wish, number + 1));
    }

    private static String many(long number, String one, String several) {
        return Numbers.of(number) + " " + (number == 1 ? one : several);
    }

    private static String rules(String version) {
        return version.startsWith("draft:")
                ? "förslaget " + version.substring("draft:".length())
                : "reglerna från " + SwedishTime.of(LocalDate.parse(version));
    }

    private static TrackView track(TrackCount counted) {
        var outcomes = counted.outcomes().stream().map(ResultView::outcome).toList();
        return new TrackView(
                Words.track(counted.track()),
                Numbers.of(counted.examined()),
                Numbers.of(counted.differing()),
                outcomes,
                Plot.of(counted.outcomes(), outcomes),
                counted.stages().stream().map(ResultView::stage).toList());
    }

    private static WayView outcome(Transition way) {
        return new WayView(
                Words.outcome(Outcome.valueOf(way.before())),
                Words.outcome(Outcome.valueOf(way.after())),
                Numbers.of(way.count()),
                way.turned());
    }

    private static StageView stage(StageCount counted) {
        return new StageView(
                Words.stage(counted.stage()),
                counted.transitions().stream()
                        .map(way -> new WayView(
                                Words.clock(way.before()),
                                Words.clock(way.after()),
                                Numbers.of(way.count()),
                                way.turned()))
                        .toList());
    }

    private static ItemView item(Comparison comparison, String caseUrl) {
        return new ItemView(
                comparison.reference(),
                caseUrl + "/" + comparison.reportId(),
                SwedishTime.of(comparison.receivedAt()),
                comparison.tracks().stream()
                        .filter(TrackComparison::differs)
                        .flatMap(ResultView::sentences)
                        .toList());
    }

    private static Stream<String> sentences(TrackComparison track) {
        var name = Words.track(track.track());
        var standing = track.before().equals(track.after())
                ? Stream.<String>empty()
                : Stream.of("%s: %s i stället för %s.".formatted(name, words(track.after()), words(track.before())));
        var clocks = track.clocks().stream()
                .filter(ClockComparison::differs)
                .map(clock -> "%s, %s: %s i stället för %s."
                        .formatted(name, Words.stage(clock.stage()), words(clock.after()), words(clock.before())));
        return Stream.concat(standing, clocks);
    }

    private static String words(Standing standing) {
        Risk risk = standing.risk();
        return Lists.and(Stream.of(
                        Words.outcome(standing.outcome()),
                        risk == null ? null : Words.risk(risk),
                        standing.informDataSubjects() == null ? null : Words.inform(standing.informDataSubjects()))
                .filter(Objects::nonNull)
                .toList());
    }

    private static String words(ClockReading reading) {
        if (reading == null) {
            return Words.clock("NONE");
        }
        var due = reading.dueAt() == null ? "" : " (senast " + SwedishTime.of(reading.dueAt()) + ")";
        return Words.clock(reading.state().name()) + due;
    }

    private static String address(SimulationPages.Wish wish, int page) {
        return UriBuilder.fromPath("/regelbok/vad-om")
                .queryParam("regler", wish.rules())
                .queryParam("dag", wish.day())
                .queryParam("fran", wish.from())
                .queryParam("till", wish.to())
                .queryParam("page", page)
                .build()
                .toString();
    }
}

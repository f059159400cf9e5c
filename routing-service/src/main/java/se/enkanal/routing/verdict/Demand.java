package se.enkanal.routing.verdict;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.routing.rule.Upshot;

/**
 * What rules ask of the organisation on one track, and the clocks that follow; {@code ifNotified} are those of a person who
 * notifies what the rules don't ask for.
 */
public record Demand(String track, Standing standing, List<Clock> clocks, List<Clock> ifNotified) {

    /** Nullable: {@code risk} and {@code informDataSubjects}, where the track has none. */
    public record Standing(Outcome outcome, Risk risk, String informDataSubjects) {}

    private static final String OTHERWISE = "|";
    private static final String NONE = "-";
    private static final Standing NOTHING = new Standing(Outcome.NOT_APPLICABLE, null, null);

    public Demand {
        clocks = List.copyOf(clocks);
        ifNotified = List.copyOf(ifNotified);
    }

    public static Demand of(Upshot upshot) {
        return new Demand(
                upshot.track(),
                new Standing(upshot.outcome(), upshot.risk(), upshot.informDataSubjects()),
                upshot.stages().stream().map(Clock::of).toList(),
                upshot.ifNotified().stream().map(Clock::of).toList());
    }

    /** A track that the rules don't know asks nothing. */
    public static Demand on(String track, List<Demand> demands) {
        for (var demand : demands) {
            if (demand.track.equals(track)) {
                return demand;
            }
        }
        return new Demand(track, NOTHING, List.of(), List.of());
    }

    /** The clocks with a limit that run. What a person decided wins over what the rules propose, by any rules. */
    public List<Clock> running(Optional<String> decided) {
        if (decided.isPresent() && !decided.get().equals(Outcome.NOTIFY.name())) {
            return List.of();
        }
        var stages = decided.isPresent() && clocks.isEmpty() ? ifNotified : clocks;
        return stages.stream().filter(clock -> clock.within() != null).toList();
    }

    /** As lines of text, since very many are kept: {@code IT_INCIDENT VOLUNTARY - - | NOTIFICATION/SIGNIFICANT/PT72H}. */
    public static String text(List<Demand> demands) {
        return demands.stream().map(Demand::line).collect(joining("\n"));
    }

    public static List<Demand> parse(String text) {
        return text.lines().map(Demand::read).toList();
    }

    private String line() {
        var words = new StringJoiner(" ")
                .add(track)
                .add(standing.outcome.name())
                .add(standing.risk == null ? NONE : standing.risk.name())
                .add(standing.informDataSubjects == null ? NONE : standing.informDataSubjects);
        clocks.forEach(clock -> words.add(clock.text()));
        words.add(OTHERWISE);
        ifNotified.forEach(clock -> words.add(clock.text()));
        return words.toString();
    }

    private static Demand read(String line) {
        var words = Arrays.asList(line.split(" "));
        int otherwise = words.indexOf(OTHERWISE);
        return new Demand(
                words.get(0),
                new Standing(
                        Outcome.valueOf(words.get(1)),
                        words.get(2).equals(NONE) ? null : Risk.valueOf(words.get(2)),
                        words.get(3).equals(NONE) ? null : words.get(3)),
                words.subList(4, otherwise).stream().map(Clock::parse).toList(),
                words.subList(otherwise + 1, words.size()).stream()
                        .map(Clock::parse)
                        .toList());
    }
}

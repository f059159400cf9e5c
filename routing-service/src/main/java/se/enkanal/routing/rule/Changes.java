package se.enkanal.routing.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.enkanal.contracts.verdict.v1.Track;

/** When a track's answer will change by itself, since something is still going on and will pass a limit. */
final class Changes {

    static List<Track.Change> from(Climb climb, Instant at) {
        var said = climb.situation().said();
        if (!said.goesOn()) {
            return List.of();
        }
        var delays = List.copyOf(delays(climb));
        var positions = climb.positions(delays.stream().map(said::later).toList());
        var changes = new ArrayList<Track.Change>();
        for (int index = 0; index < delays.size(); index++) {
            long earlier = index == 0 ? 0 : delays.get(index - 1);
            var position = positions.get(index);
            if (position != (index == 0 ? climb.position() : positions.get(index - 1))) {
                long delay = delays.get(index);
                changes.add(new Track.Change(
                        at.plusMillis(delay),
                        position.outcome(),
                        position.risk().orElse(null),
                        turned(climb, said.later(earlier), said.later(delay))));
            }
        }
        return changes;
    }

    /** How long until each limit is passed, of those that aren't yet. */
    private static TreeSet<Long> delays(Climb climb) {
        var delays = new TreeSet<Long>();
        for (var quantity : Quantity.ALL) {
            long least = climb.situation().said().atLeast(quantity);
            if (quantity.runs()) {
                climb.kinds().limits(quantity).stream()
                        .filter(limit -> least <= limit)
                        .forEach(limit -> delays.add(limit - least + 1));
            }
        }
        return delays;
    }

    /** The first rule that answers otherwise; what a rule asks stands before it in the book. */
    private static String turned(Climb climb, Supposition before, Supposition then) {
        var both = climb.situation().supposing(List.of(before, then));
        return climb.rules().route(climb.ladder()).asked().stream()
                .filter(rule -> both.answer(rule, Reading.AS_KNOWN, 0) != both.answer(rule, Reading.AS_KNOWN, 1))
                .mapToObj(climb.rules()::rule)
                .map(Rule::id)
                .findFirst()
                .orElseThrow();
    }

    private Changes() {}
}

package se.enkanal.routing.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.enkanal.contracts.verdict.v1.Track;

/** When a track's answer will change by itself, since something is still going on and will pass a limit. */
final class Changes {

    static List<Track.Change> from(Climb climb, Instant at) {
        if (!climb.situation().goesOn()) {
            return List.of();
        }
        var changes = new ArrayList<Track.Change>();
        var before = climb;
        for (long delay : delays(climb)) {
            var then = climb.in(climb.situation().later(delay));
            var position = then.position();
            if (position != before.position()) {
                changes.add(new Track.Change(at.plusMillis(delay), position.outcome(), turned(before, then)));
            }
            before = then;
        }
        return changes;
    }

    /** How long until each limit is passed, of those that aren't yet. */
    private static TreeSet<Long> delays(Climb climb) {
        var delays = new TreeSet<Long>();
        for (var quantity : Quantity.ALL) {
            long least = climb.situation().atLeast(quantity);
            if (quantity.runs()) {
                climb.kinds().limits(quantity).stream()
                        .filter(limit -> least <= limit)
                        .forEach(limit -> delays.add(limit - least + 1));
            }
        }
        return delays;
    }

    /** The first rule that answers otherwise; what a rule asks stands before it in the book. */
    private static String turned(Climb before, Climb then) {
        return before.rules().askedOn(before.ladder()).stream()
                .mapToObj(before.rules()::rule)
                .filter(rule -> before.situation().answer(rule.ref(), Reading.AS_KNOWN)
                        != then.situation().answer(rule.ref(), Reading.AS_KNOWN))
                .map(Rule::id)
                .findFirst()
                .orElseThrow();
    }

    private Changes() {}
}

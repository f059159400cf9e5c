package se.enkanal.routing.rule;

import java.util.List;

/**
 * The deciding questions of one track, in the order the law asks them. An effect that asks for no notification ends the
 * climb; until then risk only rises and stages are added.
 */
public record Ladder(
        String track, String label, String authority, boolean graded, Validity validity, List<RuleRef> steps) {

    public Ladder {
        steps = List.copyOf(steps);
    }
}

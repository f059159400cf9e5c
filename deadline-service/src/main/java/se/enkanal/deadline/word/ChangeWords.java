package se.enkanal.deadline.word;

import java.util.List;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Track;

/** What time alone will change: "Blir anmälningspliktigt onsdag 25 november 2026 kl. 03.10 om larmet inte fungerar då". */
public final class ChangeWords {

    private static final String GOING_ON = "det fortfarande pågår då";

    public static String of(Track.Change change, Outcome now, Facts facts) {
        return "%s %s om %s"
                .formatted(
                        becomes(change, now), SwedishTime.written(change.at()), stillSo(facts.codes(Fact.SYSTEM_KIND)));
    }

    /** What is already to be notified may turn only in its risk. */
    private static String becomes(Track.Change change, Outcome now) {
        return change.outcome() == now && change.risk() != null
                ? Words.word("risks", change.risk().name())
                : Words.word("becomes", change.outcome().name());
    }

    /** One system has a name of its own; several, or none, are what is going on. */
    private static String stillSo(List<String> systems) {
        return systems.size() == 1 && Words.knows("down", systems.getFirst())
                ? Words.word("down", systems.getFirst()) + " inte fungerar då"
                : GOING_ON;
    }

    private ChangeWords() {}
}

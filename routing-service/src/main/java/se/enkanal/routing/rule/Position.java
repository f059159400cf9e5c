package se.enkanal.routing.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.routing.rule.Effect.Inform;

/**
 * Where a track stands after some of its questions. There are sixty positions; a higher {@code index} reaches further, so
 * that a set of them is a long and the worst is its highest bit.
 */
final class Position {

    /** From the least to the most that is asked of the organisation. */
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.NOT_APPLICABLE, Outcome.VOLUNTARY, Outcome.DOCUMENT_ONLY, Outcome.NOTIFY);

    private static final int RISKS = Risk.values().length + 1;
    private static final int INFORMS = Inform.values().length + 1;
    private static final List<Position> ALL = IntStream.range(0, (OUTCOMES.size() + 1) * RISKS * INFORMS)
            .mapToObj(Position::new)
            .toList();

    static final Position START = ALL.getFirst();

    /** Those where nothing more is asked, as bits. */
    static final long ENDED =
            ALL.stream().filter(Position::ends).mapToLong(Position::bit).reduce(0, (one, other) -> one | other);

    private final int index;
    private final int outcome;
    private final int risk;
    private final int inform;

    private Position(int index) {
        this.index = index;
        this.outcome = index / (RISKS * INFORMS);
        this.risk = index / INFORMS % RISKS;
        this.inform = index % INFORMS;
    }

    static Position worstOf(long positions) {
        return ALL.get(Long.SIZE - 1 - Long.numberOfLeadingZeros(positions));
    }

    static Position at(int index) {
        return ALL.get(index);
    }

    static Stream<Position> all() {
        return ALL.stream();
    }

    int index() {
        return index;
    }

    /** The first outcome stands, risk only rises, and the last word on informing counts. */
    Position after(Effect effect) {
        if (effect == Effect.NONE) {
            return this;
        }
        int reached = outcome > 0 || effect.outcome().isEmpty()
                ? outcome
                : OUTCOMES.indexOf(effect.outcome().get()) + 1;
        int risen = effect.risk().isEmpty()
                ? risk
                : Math.max(risk, effect.risk().get().ordinal() + 1);
        int informed =
                effect.inform().isEmpty() ? inform : effect.inform().get().ordinal() + 1;
        return ALL.get((reached * RISKS + risen) * INFORMS + informed);
    }

    /** Nothing needs to be sent, so nothing more is asked. */
    boolean ends() {
        return outcome > 0 && outcome < OUTCOMES.size();
    }

    long bit() {
        return 1L << index;
    }

    /** Every ladder ends at an outcome; one that doesn't is a misprint that its cases would show. */
    Outcome outcome() {
        return OUTCOMES.get(outcome - 1);
    }

    Optional<Risk> risk() {
        return risk == 0 ? Optional.empty() : Optional.of(Risk.values()[risk - 1]);
    }

    Optional<Inform> inform() {
        return inform == 0 ? Optional.empty() : Optional.of(Inform.values()[inform - 1]);
    }
}

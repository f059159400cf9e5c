package se.enkanal.routing.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.enkanal.contracts.facts.Fact;

/** Something measured, known as at least so much and at most so much. */
public enum Quantity {
    /** How long the service was limited, in milliseconds. */
    OUTAGE(Fact.OUTAGE, Fact.OUTAGE_UP_TO),
    /** How long reserve routines ran, in milliseconds. */
    WORKAROUND(Fact.WORKAROUND, Fact.WORKAROUND_UP_TO),
    /** How many persons. */
    SUBJECTS(Fact.SUBJECT_COUNT, Fact.SUBJECT_NUMBER),
    /** The cost as a share of a year's revenue, in millionths. */
    COST(Fact.COST_SHARE, Fact.COST_SHARE);

    /** No upper end is known. */
    static final long OPEN = Long.MAX_VALUE;

    static final List<Quantity> ALL = List.of(values());

    /** The aspects of what gets longer by itself, as bits. */
    static final long RUNNING = OUTAGE.aspect.bit() | WORKAROUND.aspect.bit();

    private static final List<Optional<Quantity>> BY_ASPECT = IntStream.range(0, Aspect.count())
            .mapToObj(index -> ALL.stream()
                    .filter(quantity -> quantity.aspect.index() == index)
                    .findFirst())
            .toList();

    private final Aspect aspect;
    private final Aspect also;

    Quantity(Fact asked, Fact also) {
        this.aspect = Aspect.of(asked);
        this.also = Aspect.of(also);
    }

    public static Optional<Quantity> of(Aspect aspect) {
        return BY_ASPECT.get(aspect.index());
    }

    /** The aspect that is asked for when the quantity is not known. */
    Aspect aspect() {
        return aspect;
    }

    /** Every aspect the quantity rests on. */
    long aspects() {
        long own = aspect.bit() | also.bit();
        return runs() ? own | Aspect.of(Fact.ONGOING).bit() : own;
    }

    /** What goes on gets longer by itself. */
    boolean runs() {
        return this == OUTAGE || this == WORKAROUND;
    }
}

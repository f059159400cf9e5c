package se.enkanal.routing.rule;

/** A condition that looks itself at what has been said. */
public sealed interface Leaf extends Condition {

    /** To one way of saying it, as {@link Kleene} holds the same answer to every one. */
    long in(Said said, Reading reading);

    @Override
    default long answers(Situation situation, Reading reading) {
        return situation.answers(this, reading);
    }

    /** One of the codes has been answered. With one code it is "is"; the opposite over the other codes is "only". */
    record OneOf(Aspect aspect, long codes) implements Leaf {
        @Override
        public long in(Said said, Reading reading) {
            long answered = said.codes(aspect);
            if ((answered & codes) != 0) {
                return Kleene.YES;
            }
            return answered == 0 || (answered & Aspect.UNKNOWN) != 0 ? Kleene.NOT_KNOWN : Kleene.NO;
        }

        @Override
        public long aspects() {
            return aspect.bit();
        }
    }

    /** Something has been said of the quantity, even if it isn't precise. */
    record Measured(Quantity quantity) implements Leaf {
        @Override
        public long in(Said said, Reading reading) {
            return said.measures(quantity) ? Kleene.YES : reading == Reading.AS_KNOWN ? Kleene.NO : Kleene.NOT_KNOWN;
        }

        @Override
        public long aspects() {
            return quantity.aspect().bit();
        }
    }

    /** As much as the operator itself counts as significant, where the law gives no number. Open while it has set none. */
    record AtLeastOwn(Quantity quantity) implements Leaf {
        @Override
        public long in(Said said, Reading reading) {
            long limit = said.ownLimit();
            if (limit == Quantity.OPEN) {
                return Kleene.NOT_KNOWN;
            }
            return new Beyond(quantity, limit, true).in(said, reading);
        }

        @Override
        public long aspects() {
            return quantity.aspects();
        }

        /** While there is no number, only the number settles it. */
        @Override
        public long because(long answers, Situation situation, Reading reading) {
            return situation.said().ownLimit() == Quantity.OPEN ? Aspect.SIGNIFICANT_FROM.bit() : aspects();
        }
    }

    /** More than the limit, or as much: YES when the least it can be passes it, NO only when the most doesn't. */
    record Beyond(Quantity quantity, long limit, boolean orEqual) implements Leaf {
        @Override
        public long in(Said said, Reading reading) {
            if (passes(said.atLeast(quantity))) {
                return Kleene.YES;
            }
            return passes(said.atMost(quantity, reading)) ? Kleene.NOT_KNOWN : Kleene.NO;
        }

        private boolean passes(long amount) {
            return orEqual ? amount >= limit : amount > limit;
        }

        @Override
        public long aspects() {
            return quantity.aspects();
        }
    }
}

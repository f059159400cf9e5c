package se.enkanal.routing.rule;

import static se.enkanal.routing.rule.Answer.NO;
import static se.enkanal.routing.rule.Answer.NOT_KNOWN;
import static se.enkanal.routing.rule.Answer.YES;

import java.util.List;

/**
 * What a rule asks. An unknown part leaves the whole unknown unless the other parts settle it (Kleene), so that no later
 * answer to it can overturn what {@link Reading#AS_POSSIBLE} says is YES or NO.
 */
public sealed interface Condition {

    Answer in(Situation situation, Reading reading);

    default List<Condition> parts() {
        return List.of();
    }

    /** Every aspect it looks at itself, as bits; those of the rules it asks are theirs. */
    default long aspects() {
        long aspects = 0;
        for (var part : parts()) {
            aspects |= part.aspects();
        }
        return aspects;
    }

    /** The aspects its answer rests on, as bits, those of the rules it asks among them. */
    default long because(Situation situation, Reading reading) {
        return aspects();
    }

    default List<RuleRef> asks() {
        return parts().stream().flatMap(part -> part.asks().stream()).toList();
    }

    /** Several parts: the answer rests on those that agree with it. An array, since all time is spent here. */
    abstract sealed class Several implements Condition {

        final Condition[] parts;

        private Several(List<Condition> parts) {
            this.parts = parts.toArray(Condition[]::new);
        }

        @Override
        public List<Condition> parts() {
            return List.of(parts);
        }

        @Override
        public long because(Situation situation, Reading reading) {
            var answer = in(situation, reading);
            long because = 0;
            for (var part : parts) {
                because |= part.in(situation, reading) == answer ? part.because(situation, reading) : 0;
            }
            return because;
        }
    }

    /** One part, seen in another light. */
    sealed interface Seen extends Condition {
        Condition part();

        @Override
        default List<Condition> parts() {
            return List.of(part());
        }

        @Override
        default long because(Situation situation, Reading reading) {
            return part().because(situation, reading);
        }
    }

    final class All extends Several {
        public All(List<Condition> parts) {
            super(parts);
        }

        @Override
        public Answer in(Situation situation, Reading reading) {
            var all = YES;
            for (var part : parts) {
                var answer = part.in(situation, reading);
                if (answer == NO) {
                    return NO;
                }
                all = answer == NOT_KNOWN ? NOT_KNOWN : all;
            }
            return all;
        }
    }

    final class Any extends Several {
        public Any(List<Condition> parts) {
            super(parts);
        }

        @Override
        public Answer in(Situation situation, Reading reading) {
            var any = NO;
            for (var part : parts) {
                var answer = part.in(situation, reading);
                if (answer == YES) {
                    return YES;
                }
                any = answer == NOT_KNOWN ? NOT_KNOWN : any;
            }
            return any;
        }
    }

    record Not(Condition part) implements Seen {
        @Override
        public Answer in(Situation situation, Reading reading) {
            return part.in(situation, reading).opposite();
        }
    }

    /** Counts once it is known. Until then it is presumed not to be so, and what rests on that is provisional. */
    record Presumed(Condition part) implements Seen {
        @Override
        public Answer in(Situation situation, Reading reading) {
            var answer = part.in(situation, reading);
            return reading == Reading.AS_KNOWN && answer == NOT_KNOWN ? NO : answer;
        }
    }

    /** Counts only if somebody says so; nobody is asked. Only for what can lower, or a worst case would be passed. */
    record IfSaid(Condition part) implements Seen {
        @Override
        public Answer in(Situation situation, Reading reading) {
            var answer = part.in(situation, reading);
            return answer == NOT_KNOWN ? NO : answer;
        }
    }

    /** Where the part holds, the matter is open: "something else" says neither yes nor no. */
    record Perhaps(Condition part) implements Seen {
        @Override
        public Answer in(Situation situation, Reading reading) {
            return part.in(situation, reading) == NO ? NO : NOT_KNOWN;
        }
    }

    /** The law itself leaves it open; {@code why} is for the reader. */
    record Unsettled(String why) implements Condition {
        @Override
        public Answer in(Situation situation, Reading reading) {
            return NOT_KNOWN;
        }
    }

    record Asks(RuleRef rule) implements Condition {
        @Override
        public Answer in(Situation situation, Reading reading) {
            return situation.answer(rule, reading);
        }

        @Override
        public long because(Situation situation, Reading reading) {
            return situation.because(rule, reading);
        }

        @Override
        public List<RuleRef> asks() {
            return List.of(rule);
        }
    }

    /** One of the codes has been answered. With one code it is "is"; the opposite over the other codes is "only". */
    record OneOf(Aspect aspect, long codes) implements Condition {
        @Override
        public Answer in(Situation situation, Reading reading) {
            long said = situation.codes(aspect);
            if ((said & codes) != 0) {
                return YES;
            }
            return said == 0 || (said & Aspect.UNKNOWN) != 0 ? NOT_KNOWN : NO;
        }

        @Override
        public long aspects() {
            return aspect.bit();
        }
    }

    /** Something has been said of the quantity, even if it isn't precise. */
    record Measured(Quantity quantity) implements Condition {
        @Override
        public Answer in(Situation situation, Reading reading) {
            return situation.measures(quantity) ? YES : reading == Reading.AS_KNOWN ? NO : NOT_KNOWN;
        }

        @Override
        public long aspects() {
            return quantity.aspect().bit();
        }
    }

    /** As much as the operator itself counts as significant, where the law gives no number. Open while it has set none. */
    record AtLeastOwn(Quantity quantity) implements Condition {
        @Override
        public Answer in(Situation situation, Reading reading) {
            long limit = situation.ownLimit();
            if (limit == Quantity.OPEN) {
                return NOT_KNOWN;
            }
            return new Beyond(quantity, limit, true).in(situation, reading);
        }

        @Override
        public long aspects() {
            return quantity.aspects();
        }

        /** Nothing that somebody could say settles it while there is no number. */
        @Override
        public long because(Situation situation, Reading reading) {
            return situation.ownLimit() == Quantity.OPEN ? 0 : aspects();
        }
    }

    /** More than the limit, or as much: YES when the least it can be passes it, NO only when the most doesn't. */
    record Beyond(Quantity quantity, long limit, boolean orEqual) implements Condition {
        @Override
        public Answer in(Situation situation, Reading reading) {
            if (passes(situation.atLeast(quantity))) {
                return YES;
            }
            return passes(situation.atMost(quantity, reading)) ? NOT_KNOWN : NO;
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

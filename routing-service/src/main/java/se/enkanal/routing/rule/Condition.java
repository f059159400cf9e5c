package se.enkanal.routing.rule;

import java.util.List;
import se.enkanal.routing.rule.Leaf.OneOf;

/**
 * What a rule asks. An unknown part leaves the whole unknown unless the other parts settle it (Kleene), so that no later
 * answer to it can overturn what {@link Reading#AS_POSSIBLE} says is YES or NO.
 */
public sealed interface Condition permits Condition.Several, Condition.Seen, Condition.Unsettled, Condition.Asks, Leaf {

    /** To what has been said, or to each thing supposed instead: as {@link Kleene} holds them. */
    long answers(Situation situation, Reading reading);

    /** A part's: nearly all are of two kinds, and here the compiler knows which one it asks. */
    static long answers(Condition part, Situation situation, Reading reading) {
        return switch (part) {
            case OneOf leaf -> leaf.answers(situation, reading);
            case Asks asks -> asks.answers(situation, reading);
            default -> part.answers(situation, reading);
        };
    }

    /** To what has been said. */
    default Answer in(Situation situation, Reading reading) {
        return Kleene.at(0, answers(situation, reading));
    }

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

    /** The aspects that its answers rest on, as bits, those of the rules it asks among them. */
    default long because(long answers, Situation situation, Reading reading) {
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
        public long because(long answers, Situation situation, Reading reading) {
            long because = 0;
            for (var part : parts) {
                long partly = Condition.answers(part, situation, reading);
                because |= partly == answers ? part.because(partly, situation, reading) : 0;
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
        default long because(long answers, Situation situation, Reading reading) {
            return part().because(Condition.answers(part(), situation, reading), situation, reading);
        }
    }

    final class All extends Several {
        public All(List<Condition> parts) {
            super(parts);
        }

        @Override
        public long answers(Situation situation, Reading reading) {
            long all = Kleene.YES;
            for (int part = 0; part < parts.length && all != Kleene.NO; part++) {
                all = Kleene.both(all, Condition.answers(parts[part], situation, reading));
            }
            return all;
        }
    }

    final class Any extends Several {
        public Any(List<Condition> parts) {
            super(parts);
        }

        @Override
        public long answers(Situation situation, Reading reading) {
            long any = Kleene.NO;
            for (int part = 0; part < parts.length && any != Kleene.YES; part++) {
                any = Kleene.either(any, Condition.answers(parts[part], situation, reading));
            }
            return any;
        }
    }

    record Not(Condition part) implements Seen {
        @Override
        public long answers(Situation situation, Reading reading) {
            return Kleene.not(Condition.answers(part, situation, reading));
        }

        @Override
        public long because(long answers, Situation situation, Reading reading) {
            return part.because(Kleene.not(answers), situation, reading);
        }
    }

    /** Counts once it is known. Until then it is presumed not to be so, and what rests on that is provisional. */
    record Presumed(Condition part) implements Seen {
        @Override
        public long answers(Situation situation, Reading reading) {
            long answers = Condition.answers(part, situation, reading);
            return reading == Reading.AS_KNOWN ? Kleene.unknownIsNo(answers) : answers;
        }
    }

    /** Counts only if somebody says so; nobody is asked. Only for what can lower, or a worst case would be passed. */
    record IfSaid(Condition part) implements Seen {
        @Override
        public long answers(Situation situation, Reading reading) {
            return Kleene.unknownIsNo(Condition.answers(part, situation, reading));
        }
    }

    /** Where the part holds, the matter is open: "something else" says neither yes nor no. */
    record Perhaps(Condition part) implements Seen {
        @Override
        public long answers(Situation situation, Reading reading) {
            return Kleene.yesIsUnknown(Condition.answers(part, situation, reading));
        }
    }

    /** The law itself leaves it open; {@code why} is for the reader. */
    record Unsettled(String why) implements Condition {
        @Override
        public long answers(Situation situation, Reading reading) {
            return Kleene.NOT_KNOWN;
        }
    }

    record Asks(RuleRef rule) implements Condition {
        @Override
        public long answers(Situation situation, Reading reading) {
            return situation.answers(rule.index(), reading);
        }

        @Override
        public long because(long answers, Situation situation, Reading reading) {
            return situation.because(rule, reading);
        }

        @Override
        public List<RuleRef> asks() {
            return List.of(rule);
        }
    }
}

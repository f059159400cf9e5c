package se.enkanal.routing.rule;

/**
 * One question's answers in up to 32 situations at once, in Kleene's logic: a situation's bit in the lower half is YES, in
 * the upper half NO, and in neither NOT_KNOWN. So a rule costs as much for thirty suppositions as for one.
 */
final class Kleene {

    static final int SITUATIONS = Integer.SIZE;

    static final long YES = 0xFFFF_FFFFL;
    static final long NO = ~YES;
    static final long NOT_KNOWN = 0;

    /** No answers look so, since nothing is both. */
    static final long UNASKED = -1;

    static Answer at(int situation, long answers) {
        long here = answers >>> situation;
        return (here & 1) != 0 ? Answer.YES : (here >>> SITUATIONS & 1) != 0 ? Answer.NO : Answer.NOT_KNOWN;
    }

    /** The one answers but for one situation, which is as in the other. */
    static long with(long answers, int situation, long other) {
        long here = 1L << situation | 1L << situation + SITUATIONS;
        return answers & ~here | other & here;
    }

    static long not(long answers) {
        return Long.rotateLeft(answers, SITUATIONS);
    }

    static long both(long one, long other) {
        return one & other & YES | (one | other) & NO;
    }

    static long either(long one, long other) {
        return (one | other) & YES | one & other & NO;
    }

    /** No wherever it isn't yes. */
    static long unknownIsNo(long answers) {
        return answers & YES | ~answers << SITUATIONS;
    }

    /** Not known wherever it is yes. */
    static long yesIsUnknown(long answers) {
        return answers & NO;
    }

    /** No only where the other says no as well. */
    static long noOnlyWhere(long other, long answers) {
        return answers & (other | YES);
    }

    private Kleene() {}
}

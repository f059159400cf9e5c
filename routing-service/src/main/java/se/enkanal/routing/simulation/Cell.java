package se.enkanal.routing.simulation;

import java.util.SplittableRandom;
import java.util.UUID;

/**
 * How many reports there are of a kind, and the sum of their keys, by which the number is blurred for somebody who may see
 * no case (ADR 0017). The same reports always give the same number, so that asking again in other ways gives nothing away.
 * A report's key is drawn from its id: to know a cell's, one must know every report in it, and need ask no more.
 */
final class Cell {

    /** The least number that is ever shown blurred, but for none. */
    static final int LEAST = 3;
    /** How far from the truth a blurred number is at most. */
    static final int MOST_BLURRED = 2;

    private long count;
    private int key;

    static int keyOf(UUID report) {
        return new SplittableRandom(31 * report.getMostSignificantBits() + report.getLeastSignificantBits()).nextInt();
    }

    void add(int keyOfReport) {
        count++;
        key += keyOfReport;
    }

    void add(Cell other) {
        count += other.count;
        key += other.key;
    }

    long exact() {
        return count;
    }

    /** One and two become none or three, as often as keeps the mean; three is three; more becomes up to two more or fewer. */
    long blurred() {
        return switch (Math.toIntExact(Math.min(count, LEAST + MOST_BLURRED))) {
            case 0 -> 0;
            case 1 -> drawn(3) == 0 ? LEAST : 0;
            case 2 -> drawn(3) == 0 ? 0 : LEAST;
            case LEAST -> LEAST;
            case LEAST + 1 -> count + drawn(3) - 1;
            default -> count + drawn(2 * MOST_BLURRED + 1) - MOST_BLURRED;
        };
    }

    private int drawn(int of) {
        return Math.floorMod(key, of);
    }
}

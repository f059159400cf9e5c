package se.enkanal.routing.simulation;

/** Which of many are shown: pages are numbered from one. */
public record Page(int number, int size) {

    private static final int MOST = 200;

    /** The one asked for, or the nearest there may be. */
    public static Page of(int number, int size) {
        return new Page(Math.max(number, 1), Math.clamp(size, 1, MOST));
    }

    /** How many stand on the pages before. */
    long before() {
        return (number - 1L) * size;
    }

    public boolean isLastOf(long total) {
        return before() + size >= total;
    }
}

package se.enkanal.contracts;

import java.util.UUID;

/** What people call a report when they talk about it: {@code EK-7QX3M-0K2PD}. Opens nothing. */
public record Reference(String shown) {

    private static final int LENGTH = 10;
    private static final int GROUP = 5;
    private static final int BITS = 5;

    /** From the id's last 50 bits, which are random. */
    public static Reference of(UUID reportId) {
        var shown = new StringBuilder("EK");
        for (int i = 0; i < LENGTH; i++) {
            if (i % GROUP == 0) {
                shown.append('-');
            }
            long character = reportId.getLeastSignificantBits() >>> BITS * (LENGTH - 1 - i);
            shown.append(Crockford.character((int) (character & Crockford.BASE - 1)));
        }
        return new Reference(shown.toString());
    }
}

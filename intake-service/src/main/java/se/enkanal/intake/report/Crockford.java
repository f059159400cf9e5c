package se.enkanal.intake.report;

/** Crockford's base 32: no I, L, O or U, so that it can be read aloud and copied by hand. */
final class Crockford {

    static final int BASE = 32;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static char character(int value) {
        return ALPHABET.charAt(value);
    }

    /** The value of one character as people write it, or −1 where it has none. */
    static int value(char typed) {
        return ALPHABET.indexOf(
                switch (Character.toUpperCase(typed)) {
                    case 'O' -> '0';
                    case 'I', 'L' -> '1';
                    default -> Character.toUpperCase(typed);
                });
    }

    private Crockford() {}
}

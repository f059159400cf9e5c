package se.enkanal.contracts;

/** Crockford's base 32: no I, L, O or U, so that it can be read aloud and copied by hand. */
public final class Crockford {

    public static final int BASE = 32;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static char character(int value) {
        return ALPHABET.charAt(value);
    }

    /** The value of one character as people write it, or −1 where it has none. */
    public static int value(char typed) {
        return ALPHABET.indexOf(
                switch (Character.toUpperCase(typed)) {
                    case 'O' -> '0';
                    case 'I', 'L' -> '1';
                    default -> Character.toUpperCase(typed);
                });
    }

    private Crockford() {}
}

package se.enkanal.intake.report;

import java.util.Optional;
import java.util.random.RandomGenerator;
import se.enkanal.contracts.Crockford;

/** What lets a reporter come back without saying who they are: 55 random bits and a check character. */
public record FollowUpCode(String characters) {

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    public FollowUpCode {
        if (characters.length() != LENGTH || checksum(characters) != 0) {
            throw new IllegalArgumentException("Not a follow-up code");
        }
    }

    public static FollowUpCode random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            code.append(Crockford.character(random.nextInt(Crockford.BASE)));
        }
        int remainder = checksum(code + "0");
        return new FollowUpCode(code.append(Crockford.character((Crockford.BASE - remainder) % Crockford.BASE))
                .toString());
    }

    /** Reads what a person typed: lower case, blanks and dashes anywhere, O for 0, I or L for 1. */
    public static Optional<FollowUpCode> parse(String typed) {
        var code = new StringBuilder(LENGTH);
        for (char character : typed.toCharArray()) {
            if (Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || "-–—.".indexOf(character) >= 0) {
                continue;
            }
            int value = Crockford.value(character);
            if (value < 0 || code.length() == LENGTH) {
                return Optional.empty();
            }
            code.append(Crockford.character(value));
        }
        return code.length() == LENGTH && checksum(code) == 0
                ? Optional.of(new FollowUpCode(code.toString()))
                : Optional.empty();
    }

    /** As it is shown and read aloud: {@code K7M2-9QXR-4TVB}. */
    public String shown() {
        return String.join(
                "-",
                characters.substring(0, GROUP),
                characters.substring(GROUP, 2 * GROUP),
                characters.substring(2 * GROUP));
    }

    /** A code is a secret: it stands in no log. */
    @Override
    public String toString() {
        return "FollowUpCode[hidden]";
    }

    /** Luhn modulo 32: catches every single wrong character and nearly every swap of neighbours. */
    private static int checksum(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            int weighted = Crockford.value(code.charAt(i)) * ((code.length() - i) % 2 == 0 ? 2 : 1);
            sum += weighted / Crockford.BASE + weighted % Crockford.BASE;
        }
        return sum % Crockford.BASE;
    }
}

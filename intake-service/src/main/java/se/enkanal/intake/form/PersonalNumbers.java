package se.enkanal.intake.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what looks like somebody's personnummer, samordningsnummer or reserve number in a text, so that the writer can be
 * asked. It warns and never blocks: a telephone number may look the same (0.7 % of random ten digits do).
 */
public final class PersonalNumbers {

    /** Between the digits people write blanks, dashes of every kind, dots and line breaks. */
    private static final String SEPARATORS = " \t\n\r\u00a0\u2007\u2009\u202f.-\u2010\u2011\u2012\u2013\u2014+";

    private static final int MOST_SEPARATORS = 3;
    private static final int[] LENGTHS = {12, 10};

    /** Reserve numbers and half-masked ones: a date, then four characters that are not all digits. */
    private static final Pattern RESERVE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:18|19|20)?(\\d{2})(\\d{2})(\\d{2})[-+ ]?(?:(?=[A-Z0-9]*\\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{4}|X{4}|x{4})(?![\\p{L}\\d])");

    /** 2026-11-22 1430 is a day and a time. */
    private static final Pattern DAY_AND_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2} (?:[01]\\d|2[0-3])[0-5]\\d");

    private static final int COORDINATION = 60;
    private static final char BULLET = '•';
    private static final int CONTEXT = 30;

    /** Where one stands in the text. */
    public record Found(int start, int end) {}

    public static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        int from = 0;
        while (from < text.length()) {
            int end = Character.isDigit(text.charAt(from)) && !digitBefore(text, from) ? numberEnd(text, from) : -1;
            if (end > 0) {
                found.add(new Found(from, end));
            }
            from = Math.max(from + 1, end);
        }
        RESERVE.matcher(text)
                .results()
                .filter(match -> isDay(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))))
                .map(match -> new Found(match.start(), match.end()))
                .filter(reserve -> found.stream().noneMatch(other -> overlap(other, reserve)))
                .forEach(found::add);
        found.sort(java.util.Comparator.comparingInt(Found::start));
        return found;
    }

    /** The text with every number taken out. */
    public static String without(String text) {
        var cleaned = new StringBuilder(text);
        for (var found : in(text).reversed()) {
            cleaned.replace(found.start, found.end, "[borttaget]");
        }
        return cleaned.toString();
    }

    /** The words around the first number, with all but its first two digits hidden; empty where there is none. */
    public static String hint(String text) {
        return in(text).stream().findFirst().map(found -> hint(text, found)).orElse("");
    }

    private static String hint(String text, Found found) {
        var hidden = new StringBuilder(text);
        for (var one : in(text)) {
            for (int i = one.start + 2; i < one.end; i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    hidden.setCharAt(i, BULLET);
                }
            }
        }
        int start = Math.max(0, found.start - CONTEXT);
        int end = Math.min(text.length(), found.end + CONTEXT);
        return (start > 0 ? "…" : "") + hidden.substring(start, end) + (end < text.length() ? "…" : "");
    }

    private static int numberEnd(String text, int start) {
        for (int length : LENGTHS) {
            int end = endOfDigits(text, start, length);
            if (end > 0 && isNumber(text.substring(start, end))) {
                return end;
            }
        }
        return -1;
    }

    /** Where this many digits end, at most a few separators apart; −1 where there are fewer, or more. */
    private static int endOfDigits(String text, int start, int length) {
        int digits = 0;
        int separators = 0;
        for (int i = start; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                separators = 0;
                if (++digits == length) {
                    return i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)) ? -1 : i + 1;
                }
            } else if (SEPARATORS.indexOf(text.charAt(i)) < 0 || ++separators > MOST_SEPARATORS) {
                return -1;
            }
        }
        return -1;
    }

    /** A day that exists, and either a right check digit or the shape that only such numbers have. */
    private static boolean isNumber(String written) {
        var digits = written.codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var ten = digits.substring(digits.length() - 10);
        boolean century = digits.length() == 10 || digits.matches("(18|19|20).*");
        return century
                && isDay(Integer.parseInt(ten.substring(2, 4)), Integer.parseInt(ten.substring(4, 6)))
                && !DAY_AND_TIME.matcher(written).matches()
                && (luhn(ten) || written.matches("\\d{6}(\\d{2})?\\s?[-+–]\\s?\\d{4}"));
    }

    private static boolean isDay(int month, int day) {
        try {
            int plain = day > COORDINATION ? day - COORDINATION : day;
            return LocalDate.of(2000, month, plain).getDayOfMonth() == plain;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean luhn(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int weighted = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }

    private static boolean digitBefore(String text, int position) {
        return position > 0 && Character.isDigit(text.charAt(position - 1));
    }

    private static boolean overlap(Found one, Found other) {
        return one.start < other.end && other.start < one.end;
    }

    private PersonalNumbers() {}
}

package se.enkanal.routing.prose;

import java.util.List;

/** Lists as a person writes them: <i>a, b eller c</i>. */
public final class Lists {

    public static String or(List<String> words) {
        return joined(words, " eller ");
    }

    public static String and(List<String> words) {
        return joined(words, " och ");
    }

    private static String joined(List<String> words, String last) {
        int size = words.size();
        return size < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, size - 1)) + last + words.getLast();
    }

    private Lists() {}
}

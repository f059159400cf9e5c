package se.enkanal.contracts.facts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The questions as people are asked them in Swedish, by the form's fields and codes. A fact's field is its own; the form
 * also asks in brackets ({@code outage.FROM_1}) and of what is no fact. What has no words yet is shown as its code.
 */
public final class QuestionWords {

    private static final Properties WORDS = read();

    public static String of(String field) {
        return WORDS.getProperty(field, field);
    }

    /** A help to answer; empty where none is needed. */
    public static String hint(String field) {
        return WORDS.getProperty(field + ".hint", "");
    }

    public static String answer(String field, String code) {
        return WORDS.getProperty(field + "." + code, code);
    }

    /** Whether people can be asked it at all. */
    public static boolean asks(String field) {
        return WORDS.containsKey(field);
    }

    private static Properties read() {
        try (var stream = QuestionWords.class.getResourceAsStream("/words/questions_sv.properties");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private QuestionWords() {}
}

package se.enkanal.deadline.word;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Names of codes. A code without a name is read as it stands: rules may bring new ones before we do. */
public final class Words {

    private static final Properties WORDS = read();

    public static String track(String code) {
        return word("track", code);
    }

    public static String stage(String track, String code) {
        return WORDS.getProperty("stage." + track + "." + code, word("stage", code));
    }

    public static String authority(String code) {
        return word("authority", code);
    }

    /** The word for a code of the given kind. */
    public static String word(String kind, String code) {
        return code == null ? "" : WORDS.getProperty(kind + "." + code, code);
    }

    public static boolean knows(String kind, String code) {
        return WORDS.containsKey(kind + "." + code);
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = Words.class.getResourceAsStream("/words_sv.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private Words() {}
}

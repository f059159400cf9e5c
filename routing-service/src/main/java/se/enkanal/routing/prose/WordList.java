package se.enkanal.routing.prose;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** One file of words. A word that is missing there is shown as its code, so that a newer code still shows. */
final class WordList {

    private final Properties words = new Properties();

    WordList(String file) {
        try (var stream = WordList.class.getResourceAsStream("/words/" + file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }
}

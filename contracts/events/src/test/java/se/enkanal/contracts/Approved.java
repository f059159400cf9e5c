package se.enkanal.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What others rely on, as somebody once approved it. {@code -Dapprove} writes the present state in its place. */
final class Approved {

    private static final String HOW_TO_APPROVE =
            """
            %s no longer says what was approved, and others rely on it.
            Within a v1, fields and codes are only added, and only optional ones. If the change was meant:
              mvn -pl contracts/events test -Dapprove
            and commit the difference together with the change.
            """;

    static void assertApproved(Path file, String actual) throws IOException {
        if (System.getProperty("approve") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("An approved file for everything promised").exists();
        assertThat(actual).as(HOW_TO_APPROVE, file).isEqualTo(Files.readString(file));
    }

    private Approved() {}
}

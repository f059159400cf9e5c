package se.enkanal.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    private Path folder;

    @Test
    void findsTheProcessAgain() {
        var file = new PidFile(folder.resolve("me.pid"));

        file.write(ProcessHandle.current());

        assertThat(file.process()).contains(ProcessHandle.current());
    }

    @Test
    void isNotFooledByALaterProcessWithTheSameNumber() throws IOException {
        var file = new PidFile(folder.resolve("other.pid"));

        Files.writeString(file.file(), ProcessHandle.current().pid() + " 2001-01-01T00:00:00Z");

        assertThat(file.process()).isEmpty();
    }

    @Test
    void findsNobodyWhereNothingWasWritten() {
        assertThat(new PidFile(folder.resolve("nobody.pid")).process()).isEmpty();
    }
}

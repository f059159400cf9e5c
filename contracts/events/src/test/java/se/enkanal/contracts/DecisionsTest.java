package se.enkanal.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A decision is one page, and says what it costs. */
class DecisionsTest {

    static Stream<Path> decisions() throws IOException {
        return Files.list(Path.of("../adr")).sorted();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isOnePageThatSaysWhyAndAtWhatPrice(Path decision) throws IOException {
        assertThat(decision.getFileName().toString()).matches("[0-9]{4}-[a-z0-9-]+\\.md");
        assertThat(Files.readAllLines(decision))
                .hasSizeBetween(25, 60)
                .anyMatch(line -> line.matches("Status: .* · Date: .*"));
        assertThat(Files.readString(decision))
                .containsSubsequence("## Context", "## Decision", "## Consequences", "- **Bad:**", "## Alternatives");
    }
}

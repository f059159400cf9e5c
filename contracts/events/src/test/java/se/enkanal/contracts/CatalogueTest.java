package se.enkanal.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The catalogue that people read says what the code says. */
class CatalogueTest {

    private static final Path README = Path.of("../README.md");
    private static final Map<String, String> PRODUCERS =
            Map.of("organisation", "intake", "report", "intake", "verdict", "routing", "case", "deadline");

    @Test
    void hasOneRowPerEventInTheOrderOfAReportsLife() throws IOException {
        assertThat(rows())
                .zipSatisfy(Contract.all().map(CatalogueTest::row).toList(), (written, expected) -> assertThat(written)
                        .startsWith(expected));
    }

    @Test
    void namesSomebodyWhoListensToEach() throws IOException {
        assertThat(rows()).allMatch(row -> row.matches(".*\\| [a-z][a-z', ]+ \\|"));
    }

    private static String row(Contract contract) {
        var event = Json.read(Json.tree(contract.example()), contract.event());
        return "| `%s` | `%s` | `%s` | %s id | %s |"
                .formatted(
                        contract,
                        event.type(),
                        event.topic(),
                        keyOf(contract, event),
                        PRODUCERS.get(contract.stream()));
    }

    private static String keyOf(Contract contract, Event event) {
        var example = Json.tree(contract.example());
        return event.key().equals(example.path("reportId").asText()) ? "report" : "organisation";
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(README).stream()
                .filter(line -> line.matches("\\| `[A-Za-z]+` \\| `se\\.enkanal\\..*"))
                .toList();
    }
}

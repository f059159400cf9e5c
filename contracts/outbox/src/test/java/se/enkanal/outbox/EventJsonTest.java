package se.enkanal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.enkanal.contracts.EventTypes;
import se.enkanal.contracts.report.v1.ReportEvent.ReportWithdrawn;

class EventJsonTest {

    @ParameterizedTest
    @MethodSource("goldenExamples")
    void writesEveryGoldenExampleAsItWasRead(String name, byte[] example) throws IOException {
        var type = EventTypes.all().entrySet().stream()
                .filter(each -> kebab(each.getValue().getSimpleName()).equals(name))
                .findFirst()
                .orElseThrow();

        var event = read(type.getKey(), example);

        assertThat(tree(EventJson.write(event))).isEqualTo(tree(example));
        assertThat(event.type()).isEqualTo(type.getKey());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{not json|UNREADABLE", "null|SCHEMA", "[]|SCHEMA", "{}|SCHEMA", "{\"version\":\"x\"}|SCHEMA"})
    void refusesWhatIsNotTheEventItClaimsToBe(String payload, DeadReason reason) {
        assertThatThrownBy(() -> EventJson.read(ReportWithdrawn.TYPE, payload.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(EventJson.Unreadable.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }

    @Test
    void refusesATypeItHasNeverHeardOf() {
        assertThatThrownBy(() -> EventJson.read("se.enkanal.report.sung.v1", new byte[0]))
                .isInstanceOfSatisfying(EventJson.Unreadable.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(DeadReason.UNKNOWN_TYPE));
    }

    static List<Object[]> goldenExamples() throws IOException, URISyntaxException {
        var examples = EventTypes.class.getResource("/examples").toURI();
        if (examples.getScheme().equals("file")) {
            return in(Path.of(examples));
        }
        var jar =
                URI.create(examples.toString().substring(0, examples.toString().indexOf('!')));
        try (var files = FileSystems.newFileSystem(jar, Map.of())) {
            return in(files.getPath("/examples"));
        }
    }

    private static List<Object[]> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(EventJsonTest::example)
                    .toList();
        }
    }

    private static Object[] example(Path file) {
        try {
            return new Object[] {file.getFileName().toString().replace(".json", ""), Files.readAllBytes(file)};
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static se.enkanal.contracts.Event read(String type, byte[] payload) {
        try {
            return EventJson.read(type, payload);
        } catch (EventJson.Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static JsonNode tree(byte[] json) throws IOException {
        return EventJson.MAPPER.readTree(json);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}

package se.enkanal.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Track;

/**
 * Who is told, in situations where European practice has answered: the ten examples of annex B to WP250 rev.01 and
 * Guidelines 9/2022, by their numbers, and our own of the kinds that Guidelines 01/2021 discuss. And in the care of every
 * day, where the law's answer is easily missed.
 */
class SituationsTest {

    private static final Path FOLDER = Path.of("src/test/resources/situations");

    @TestFactory
    Stream<DynamicTest> whoIsTold() throws IOException {
        return Files.walk(FOLDER)
                .filter(Files::isRegularFile)
                .sorted()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> isAsItsFileSays(file)));
    }

    private static void isAsItsFileSays(Path file) {
        var yaml = read(file);
        @SuppressWarnings("unchecked")
        var raw = (Map<String, Object>) yaml.get("facts");
        var incident = new Incidents(raw, Incidents.MUNICIPALITY, Incidents.NOW, Incidents.NOW);

        assertThat(incident.facts().known())
                .as("%s: every fact can be read", name(file))
                .hasSameSizeAs(raw);
        assertThat(Facts.check(raw, Incidents.NOW).flaws()).as(name(file)).isEmpty();
        assertThat(answer(notified(incident.breach())))
                .as("%s: the authority", name(file))
                .isEqualTo(yaml.get("authority"));
        assertThat(answer("REQUIRED".equals(incident.breach().informDataSubjects())))
                .as("%s: those concerned", name(file))
                .isEqualTo(yaml.get("persons"));
        assertThat(answer(notified(incident.processorNotice())))
                .as("%s: the controller", name(file))
                .isEqualTo(yaml.getOrDefault("controller", "NO"));
    }

    private static boolean notified(Track track) {
        return track.outcome() == Outcome.NOTIFY;
    }

    private static String answer(boolean yes) {
        return yes ? "YES" : "NO";
    }

    private static String name(Path file) {
        return FOLDER.relativize(file).toString().replace(".yaml", "");
    }

    private static Map<String, Object> read(Path file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

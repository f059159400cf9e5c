package se.enkanal.routing.rulebook;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.routing.rule.Answer;
import se.enkanal.routing.rule.Validity;
import se.enkanal.routing.rulebook.WrittenCase.Said;

/** The cases that came with the service: the same files that its tests run, under {@code cases/}. */
@Singleton
public class WrittenCases {

    private static final String FOLDER = "cases";
    private static final String DRAFTS = "drafts";
    private static final String YAML = ".yaml";

    private final List<WrittenCase> all = read();

    /** Those of a version of a rule, the yes-cases first. A case without a day is of the newest version. */
    public List<WrittenCase> of(String rule, Validity during) {
        return sorted(each -> each.rule().equals(rule)
                && each.draft().isEmpty()
                && each.day().map(during::covers).orElse(during.openEnded()));
    }

    /** Those of a rule as a draft has it. */
    public List<WrittenCase> of(String rule, String draft) {
        return sorted(each -> each.rule().equals(rule) && each.draft().equals(draft));
    }

    private List<WrittenCase> sorted(Predicate<WrittenCase> which) {
        return all.stream()
                .filter(which)
                .sorted(Comparator.comparing(WrittenCase::answer).thenComparing(WrittenCase::name))
                .toList();
    }

    private static List<WrittenCase> read() {
        var cases = new ArrayList<WrittenCase>();
        try {
            ClassPathUtils.consumeAsPaths(
                    WrittenCases.class.getClassLoader(), FOLDER, folder -> cases.addAll(in(folder)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(cases);
    }

    private static List<WrittenCase> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(YAML))
                    .map(file -> read(folder.relativize(file), file))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static WrittenCase read(Path place, Path file) {
        try {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            @SuppressWarnings("unchecked")
            var facts = (Map<String, Object>) yaml.get("facts");
            return new WrittenCase(
                    place.startsWith(DRAFTS) ? place.getName(1).toString() : "",
                    file.getParent().getFileName().toString().replace("/", ""),
                    file.getFileName().toString().replace(YAML, ""),
                    Optional.ofNullable(yaml.get("day")).map(day -> LocalDate.parse(day.toString())),
                    scope((Map<?, ?>) yaml.getOrDefault("scope", Map.of())),
                    Facts.read(facts),
                    Answer.valueOf((String) yaml.get("answer")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Said> scope(Map<?, ?> raw) {
        return raw.entrySet().stream()
                .map(entry -> new Said("scope." + entry.getKey(), answer(entry.getValue())))
                .toList();
    }

    private static String answer(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? Answers.YES : Answers.NO;
            default -> value.toString();
        };
    }
}

package se.enkanal.routing.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Scope;

/**
 * One file under {@code rules/<RULE-ID>/}, or under {@code rules/drafts/<draft>/<RULE-ID>/}: facts, and what the rule
 * shall answer to them.
 */
record RuleCase(Optional<String> draft, String rule, String name, Instant on, Scope scope, Facts facts, Answer answer) {

    static final Path FOLDER = Path.of("src/test/resources/rules");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static Stream<RuleCase> all() {
        return files().map(RuleCase::read);
    }

    Answer given(RuleBook book) {
        var times = new Times(on, on, Optional.of(on), on);
        var rules = rules(book, times);
        var ref = rules.all().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not in force for the case " + name))
                .ref();
        return new Situation(rules, Said.of(facts, scope, Optional.empty(), times)).answer(ref, Reading.AS_KNOWN);
    }

    private RulesInForce rules(RuleBook book, Times times) {
        return draft.map(named -> book.draft(named).orElseThrow()).orElseGet(() -> book.inForce(times.lawOf(facts)));
    }

    private static RuleCase read(Path file) {
        try {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return new RuleCase(
                    draft(FOLDER.relativize(file)),
                    file.getParent().getFileName().toString(),
                    file.getFileName().toString().replace(".yaml", ""),
                    noon(yaml.get("day")),
                    scope((Map<?, ?>) yaml.getOrDefault("scope", Map.of())),
                    facts((Map<?, ?>) yaml.get("facts"), file),
                    Answer.valueOf((String) yaml.get("answer")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<String> draft(Path file) {
        return file.startsWith("drafts") ? Optional.of(file.getName(1).toString()) : Optional.empty();
    }

    private static Facts facts(Map<?, ?> raw, Path file) {
        @SuppressWarnings("unchecked")
        var facts = Facts.read((Map<String, Object>) raw);
        if (facts.known().size() != raw.size()) {
            throw new AssertionError(file + " has a fact that cannot be read");
        }
        return facts;
    }

    private static Scope scope(Map<?, ?> raw) {
        return new Scope(
                (Boolean) raw.get("healthcareProvider"),
                (Boolean) raw.get("publicAdministration"),
                (Boolean) raw.get("stateAgency"),
                (String) raw.get("size"),
                (Boolean) raw.get("coveredByCybersecurityAct"),
                (Integer) raw.get("significantFrom"));
    }

    private static Instant noon(Object day) {
        var date = day == null ? TODAY : LocalDate.parse(day.toString());
        return date.atTime(LocalTime.NOON).atZone(Within.SWEDEN).toInstant();
    }

    private static Stream<Path> files() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

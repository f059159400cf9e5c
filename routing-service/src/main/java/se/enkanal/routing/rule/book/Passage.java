package se.enkanal.routing.rule.book;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a file that knows where it stands, so that whatever is wrong with it can be found. */
record Passage(String file, String rule, Node node) {

    static Passage of(RuleFile file) {
        try {
            return new Passage(
                    file.name(), "", new Yaml(new LoaderOptions()).compose(new StringReader(file.content())));
        } catch (MarkedYAMLException unreadable) {
            throw new Misprint("%s rad %d: det går inte att läsa som YAML (%s)."
                    .formatted(file.name(), unreadable.getProblemMark().getLine() + 1, unreadable.getProblem()));
        }
    }

    Misprint misprint(String sentence) {
        return new Misprint(
                "%s rad %d%s: %s".formatted(file, line(), rule.isEmpty() ? "" : ", regel " + rule, sentence));
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** A draft is never in force. */
    boolean inDraft() {
        return file.startsWith(RuleFiles.DRAFTS);
    }

    Passage inRule(String id) {
        return new Passage(file, id, node);
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw misprint("här ska stå en text.");
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException unreadable) {
            throw misprint("'%s' är inte ett datum som 2026-07-01.".formatted(text()));
        }
    }

    List<Passage> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::part).toList();
        }
        throw misprint("här ska stå en lista.");
    }

    List<String> texts() {
        return items().stream().map(Passage::text).toList();
    }

    /** The fields of an object, which may have no others than these. */
    Map<String, Passage> fields(Set<String> allowed) {
        if (!(node instanceof MappingNode mapping)) {
            throw misprint("här ska stå ett objekt.");
        }
        var fields = new LinkedHashMap<String, Passage>();
        for (var entry : mapping.getValue()) {
            var key = part(entry.getKeyNode());
            if (!allowed.contains(key.text())) {
                throw key.misprint("ordet '%s' finns inte här. Det kan stå: %s."
                        .formatted(
                                key.text(),
                                String.join(", ", allowed.stream().sorted().toList())));
            }
            if (fields.put(key.text(), part(entry.getValueNode())) != null) {
                throw key.misprint("'%s' står två gånger.".formatted(key.text()));
            }
        }
        return fields;
    }

    Passage required(Map<String, Passage> fields, String name) {
        return Optional.ofNullable(fields.get(name)).orElseThrow(() -> misprint("'%s' saknas.".formatted(name)));
    }

    /** Reads with something that throws where the text means nothing. */
    <T> T as(Function<String, T> reading, String what) {
        try {
            return reading.apply(text());
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException wrong) {
            throw misprint("'%s' är inte %s.".formatted(text(), what));
        }
    }

    private Passage part(Node part) {
        return new Passage(file, rule, part);
    }
}

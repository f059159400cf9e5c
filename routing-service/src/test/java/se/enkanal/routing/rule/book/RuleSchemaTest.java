package se.enkanal.routing.rule.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.routing.rule.Aspect;

/** An editor that knows the schema helps whoever writes a rule as the reader at start-up would. */
class RuleSchemaTest {

    private static final Path RULES = Path.of("src/main/resources/rules");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final JsonNode TEXT = read(RULES.resolve("rules.schema.json"));
    private static final JsonSchema SCHEMA = FACTORY.getSchema(TEXT);

    static Stream<Path> everyFile() throws IOException {
        return Files.walk(RULES)
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted();
    }

    @Test
    void isASchema() {
        var draft = FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(TEXT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void everyFileIsWrittenByItAndNamesIt(Path file) throws IOException {
        var yaml = Files.readString(file);
        var named = yaml.lines().findFirst().orElseThrow().replace("# yaml-language-server: $schema=", "");

        assertThat(SCHEMA.validate(json(yaml))).isEmpty();
        assertThat(file.resolveSibling(named))
                .as("the schema that %s names", file)
                .exists();
    }

    @Test
    void everyFactAndItsCodesCanBeAskedFor() {
        for (var fact : Fact.values()) {
            assertThat(faults("fact", fact.field(), code(Aspect.of(fact))))
                    .as(fact.field())
                    .isEmpty();
        }
        for (var aspect : scopes()) {
            assertThat(faults("scope", aspect.name().replace("scope.", ""), code(aspect)))
                    .as(aspect.name())
                    .isEmpty();
        }
    }

    @Test
    void everyCodeIsKnownAndNoOther() {
        Stream.concat(Stream.of(Fact.values()).map(Aspect::of), scopes().stream())
                .filter(aspect -> !aspect.codes().isEmpty())
                .forEach(aspect -> {
                    var word = aspect.name().startsWith("scope.") ? "scope" : "fact";
                    var name = aspect.name().replace("scope.", "");
                    aspect.codes().forEach(code -> assertThat(faults(word, name, "is: \"%s\"".formatted(code)))
                            .as("%s %s", aspect, code)
                            .isEmpty());
                    assertThat(faults(word, name, "is: HEALHT"))
                            .as(aspect.name())
                            .isNotEmpty();
                    assertThat(faults(word, name, "is: " + Answers.UNKNOWN))
                            .as(aspect.name())
                            .isNotEmpty();
                });
    }

    @Test
    void everyLevelOfASystemCanBeAskedForAndNoOther() {
        for (var aspect : List.of(Aspect.CONFIDENTIALITY, Aspect.INTEGRITY, Aspect.AVAILABILITY)) {
            var name = aspect.name().replace("system.", "");
            aspect.codes().forEach(level -> assertThat(faults("system", name, "oneOf: [%s]".formatted(level)))
                    .as("%s %s", aspect, level)
                    .isEmpty());
            assertThat(faults("system", name, "is: 5")).as(aspect.name()).isNotEmpty();
        }
    }

    @Test
    void whatTheReaderRefusesIsShownWhileItIsWritten() {
        assertThat(faults("fact", "dataSorts", "is: HEALTH")).isNotEmpty();
        assertThat(statute("when: { fact: dataKinds, is: HEALTH }")).isEmpty();
        assertThat(statute("when: { fact: dataKinds }")).isNotEmpty();
        assertThat(statute("when: { all: [], any: [] }")).isNotEmpty();
        assertThat(statute("whenever: { all: [] }")).isNotEmpty();
        assertThat(statute("when: { all: [] }\n    then: { yes: { outcome: TELL } }"))
                .isNotEmpty();
        assertThat(statute("when: { all: [] }\n    then: { yes: { outcome: NOTIFY, authority: IVO } }"))
                .isNotEmpty();
        assertThat(statute(pointing("IVO"))).isEmpty();
        assertThat(statute(pointing("Ivo"))).isNotEmpty();
    }

    private static String pointing(String authority) {
        return "when: { all: [] }\n    then: { yes: { duty: LEX_SARAH, urgency: genast, reason: Ring., authority: %s } }"
                .formatted(authority);
    }

    private static List<Aspect> scopes() {
        return List.of(
                Aspect.HEALTHCARE_PROVIDER,
                Aspect.PUBLIC_ADMINISTRATION,
                Aspect.STATE_AGENCY,
                Aspect.COVERED,
                Aspect.SIZE);
    }

    private static String code(Aspect aspect) {
        return aspect.codes().isEmpty()
                ? "measured: true"
                : "is: \"%s\"".formatted(aspect.codes().getFirst());
    }

    private static List<String> faults(String word, String name, String comparison) {
        return statute("when: { %s: %s, %s }".formatted(word, name, comparison));
    }

    private static List<String> statute(String rest) {
        return SCHEMA
                .validate(json(
                        """
                        title: Prov
                        rules:
                          - id: PROV-1
                            question: Stämmer det?
                            lagrum: { forfattning: PROV, artikel: "1" }
                            from: 2020-01-01
                            %s
                        """
                                .formatted(rest)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode json(String yaml) {
        return json(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
    }

    /** As an editor reads it: a date is a text, and so is a yes. */
    private static JsonNode json(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                var object = JSON.objectNode();
                mapping.getValue()
                        .forEach(entry ->
                                object.set(((ScalarNode) entry.getKeyNode()).getValue(), json(entry.getValueNode())));
                yield object;
            }
            case SequenceNode sequence -> {
                var array = JSON.arrayNode();
                sequence.getValue().forEach(item -> array.add(json(item)));
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar.getTag(), scalar.getValue());
            default -> throw new IllegalStateException(node.toString());
        };
    }

    private static JsonNode scalar(Tag tag, String value) {
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return JSON.numberNode(new BigDecimal(value));
        }
        return Optional.of(value)
                .filter(said -> tag.equals(Tag.BOOL) && List.of("true", "false").contains(said))
                .<JsonNode>map(said -> JSON.booleanNode(said.equals("true")))
                .orElseGet(() -> JSON.textNode(value));
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

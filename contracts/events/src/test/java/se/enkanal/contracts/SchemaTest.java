package se.enkanal.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every schema is strict: what it doesn't name is refused, and no string is open. */
class SchemaTest {

    static Stream<String> files() {
        return Schemas.all().keySet().stream().sorted();
    }

    static Stream<Contract> contracts() {
        return Contract.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isValidJsonSchemaAndSaysWhereItIs(String file) {
        var schema = Schemas.all().get(file);

        assertThat(Schemas.faultsOf(schema)).isEmpty();
        assertThat(schema.path("$id").asText()).isEqualTo(Schemas.BASE + file);
        assertThat(schema.path("description").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void isTitledWithTheTypeItDescribes(Contract contract) {
        assertThat(Schemas.all().get(contract.file()).path("title").asText()).isEqualTo(contract.type());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyObjectIsClosedAndEveryStringConstrained(String file) {
        everyNode(file, Schemas.all().get(file));
    }

    @Test
    void factsAreTheCatalogue() throws IOException {
        Approved.assertApproved(
                Path.of("src/main/resources/schemas/facts/v1/facts.json"), Json.pretty(FactsSchema.ofTheCatalogue()));
    }

    private static void everyNode(String path, JsonNode node) {
        if (node.path("type").asText().equals("object")) {
            assertThat(node.has("additionalProperties"))
                    .as("%s is closed", path)
                    .isTrue();
            assertThat(
                            node.get("additionalProperties").isObject()
                                    ? node.has("propertyNames")
                                    : !node.get("additionalProperties").asBoolean())
                    .as("%s is closed", path)
                    .isTrue();
        }
        if (node.path("type").asText().equals("string")) {
            assertThat(node.path("pattern").asText())
                    .as("%s is constrained whole", path)
                    .startsWith("^")
                    .endsWith("$");
        }
        node.properties().forEach(field -> everyNode(path + "/" + field.getKey(), field.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            everyNode(path + "/" + i, node.get(i));
        }
    }
}

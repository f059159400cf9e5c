package se.enkanal.contracts;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.report.v1.ReportEvent;

/** Record, schema and golden example of each event say the same. */
class ContractTest {

    static Stream<Contract> contracts() {
        return Contract.all();
    }

    @Test
    void everyEventOfAStreamHasAType() {
        var declared = Stream.of(ReportEvent.class, CaseEvent.class)
                .flatMap(stream -> Stream.of(stream.getPermittedSubclasses()));

        assertThat(EventTypes.all().values()).doesNotHaveDuplicates();
        assertThat(declared).isSubsetOf(EventTypes.all().values());
    }

    @Test
    void everySchemaBelongsToAnEventOrIsShared() {
        var shared = Stream.of(
                "words/v1/words.json", "facts/v1/facts.json", "organisation/v1/organisation.json", "case/v1/case.json");
        var promised = Stream.concat(shared, Contract.all().map(Contract::file)).toList();

        assertThat(Schemas.all().keySet()).containsExactlyInAnyOrderElementsOf(promised);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void typeTopicAndRecordBelongTogether(Contract contract) {
        var event = Json.read(Json.tree(contract.example()), contract.event());

        assertThat(event.type()).isEqualTo(contract.type());
        assertThat(event.topic()).isEqualTo("enkanal.%s.%s".formatted(contract.stream(), contract.version()));
        assertThat(event.key()).isNotBlank();
        assertThat(EventTypes.of(contract.type())).hasValue(contract.event());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void exampleSatisfiesTheSchema(Contract contract) {
        assertThat(Schemas.faults(contract.file(), Json.tree(contract.example())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void exampleReadAndWrittenIsItself(Contract contract) throws IOException {
        var event = Json.read(Json.tree(contract.example()), contract.event());

        Approved.assertApproved(contract.example(), Json.pretty(event));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void exampleReadsTheSameWhereParameterNamesAreKnown(Contract contract) throws IOException {
        var quarkus =
                Json.MAPPER.rebuild().addModule(new ParameterNamesModule()).build();
        var example = Json.tree(contract.example());

        assertThat(quarkus.treeToValue(example, contract.event())).isEqualTo(Json.read(example, contract.event()));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void payloadHoldsNeitherTypeNorTopicNorKey(Contract contract) {
        var payload = Json.written(Json.read(Json.tree(contract.example()), contract.event()));

        assertThat(names(payload)).isNotEmpty().doesNotContain("type", "topic", "key", "state");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void recordAndSchemaHaveTheSameFields(Contract contract) {
        var schema = Shape.of(contract.file());
        var record = Shape.of(contract.event());

        assertThat(schema).containsOnlyKeys(record.keySet());
        record.forEach((field, kind) -> assertThat(agree(kind, schema.get(field)))
                .as("%s: %s, %s", field, kind, schema.get(field))
                .isTrue());
    }

    /** A string in Java may be a closed set on the wire, and a field that an event never carries is still declared. */
    private static boolean agree(String inJava, String onTheWire) {
        return inJava.equals(onTheWire)
                || inJava.equals("string") && onTheWire.startsWith("one of")
                || onTheWire.equals("never");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void recordRefusesToBeWithoutWhatTheSchemaRequires(Contract contract) {
        var example = (ObjectNode) Json.tree(contract.example());

        for (var required : Schemas.all().get(contract.file()).get("required")) {
            var field = required.asText();
            if (!readsAsEmpty(example.get(field))) {
                assertThatThrownBy(() -> Json.read(example.deepCopy().without(field), contract.event()))
                        .as("%s without %s", contract, field)
                        .message()
                        .containsAnyOf(field, "Versions start at 1");
            }
        }
    }

    /** An absent list or map reads as empty, an absent boolean as false. */
    private static boolean readsAsEmpty(JsonNode value) {
        return value.isBoolean() || value.isArray() || value.equals(value.findParent("IT_INCIDENT"));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void whatTheSchemaLeavesOpenMayBeAbsent(Contract contract) {
        var schema = Schemas.all().get(contract.file());
        var example = (ObjectNode) Json.tree(contract.example());
        var optional = names(schema.get("properties"));
        schema.get("required").forEach(field -> optional.remove(field.asText()));

        var bare = example.deepCopy().without(optional);

        assertThat(Schemas.faults(contract.file(), bare)).isEmpty();
        assertThat(Json.written(Json.read(bare, contract.event()))).isEqualTo(bare);
    }

    private static TreeSet<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names.stream().collect(toCollection(TreeSet::new));
    }
}

package se.enkanal.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseOpened;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.report.v1.ReportEvent.ReportReceived;
import se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented;
import se.enkanal.contracts.verdict.v1.ReportAssessed;

/** What was once said stays readable, and what is yet to be added does no harm. */
class EvolutionTest {

    private static final Path RELEASED = Path.of("src/test/resources/released");

    static Stream<Contract> contracts() {
        return Contract.all();
    }

    static Stream<Path> released() throws IOException {
        return Files.walk(RELEASED).filter(Files::isRegularFile).sorted();
    }

    @Test
    void thereIsARelease() throws IOException {
        assertThat(released()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("released")
    void everyReleasedExampleStaysReadableAndLosesNothing(Path file) {
        var name = RELEASED.relativize(file);
        var contract = Contract.all()
                .filter(each -> name.subpath(1, name.getNameCount()).equals(Path.of(each.file())))
                .findFirst();
        assertThat(contract)
                .as("%s was released: its event is still on a topic for 90 days", name)
                .isPresent();
        var example = Json.tree(file);

        var event = Json.read(example, contract.orElseThrow().event());

        assertKept("", example, Json.written(event));
        assertThat(Schemas.faults(contract.orElseThrow().file(), example)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void anUnknownFieldIsIgnoredAtEveryDepth(Contract contract) {
        var example = Json.tree(contract.example());
        var fromTheFuture = example.deepCopy();
        addEverywhere(fromTheFuture);

        assertThat(fromTheFuture).isNotEqualTo(example);
        assertThat(Json.read(fromTheFuture, contract.event())).isEqualTo(Json.read(example, contract.event()));
    }

    @Test
    void anUnknownCodeOfAFactReadsAsUnknown() {
        var example = example(ReportReceived.class);
        var facts = (ObjectNode) example.get("facts");
        facts.put("medium", "TELEPATHY");
        facts.putArray("dataKinds").add("HEALTH").add("DREAMS");

        var read = Json.read(example, ReportReceived.class).facts();

        assertThat(read.codes(Fact.MEDIUM)).containsExactly(Answers.UNKNOWN);
        assertThat(read.codes(Fact.DATA_KINDS)).containsExactly("HEALTH", Answers.UNKNOWN);
    }

    @Test
    void anUnknownFactAndAnUnreadableValueAreNotKnown() {
        var example = example(ReportReceived.class);
        var facts = (ObjectNode) example.get("facts");
        facts.put("moonPhase", "FULL").put("outage", "five hours").put("subjectNumber", -1);

        var read = Json.read(example, ReportReceived.class).facts();

        assertThat(read.known()).doesNotContainKeys(Fact.OUTAGE, Fact.SUBJECT_NUMBER);
        assertThat(read)
                .isEqualTo(Json.read(example(ReportReceived.class), ReportReceived.class)
                        .facts());
    }

    @Test
    void aTrackStageOrAuthorityThatCameLaterIsRead() {
        var example = example(ReportAssessed.class);
        var track = (ObjectNode) example.at("/tracks/0");
        track.put("track", "CRITICAL_ENTITY").put("authority", "MCF");
        ((ObjectNode) track.at("/stages/0")).put("stage", "FIRST_WORD");

        var read = Json.read(example, ReportAssessed.class).tracks().getFirst();

        assertThat(read.track()).isEqualTo("CRITICAL_ENTITY");
        assertThat(read.stages().getFirst().stage()).isEqualTo("FIRST_WORD");
    }

    @Test
    void aValueOutsideAClosedSetIsRefusedByName() {
        assertRefused(ReportAssessed.class, "/tracks/0", "outcome", "PERHAPS", "NOTIFY");
        assertRefused(ReportAssessed.class, "/tracks/0", "risk", "SOME", "HIGH_RISK");
        assertRefused(ReportAssessed.class, "", "trigger", "WHIM", "FACTS");
        assertRefused(ReportAssessed.class, "/tracks/0/stages/0", "from", "FULL_MOON", "No such anchor");
        assertRefused(ReportAssessed.class, "/tracks/0/stages/0", "within", "soon", "No such time limit");
        assertRefused(ReportSupplemented.class, "", "by", "PASSER_BY", "HANDLER");
        assertRefused(CaseOpened.class, "/case", "status", "AJAR", "OPEN");
        assertRefused(CaseOpened.class, "/case/tracks/0/stages/0", "state", "ASLEEP", "WAITING");
    }

    private static void assertRefused(
            Class<? extends Event> event, String at, String field, String value, String because) {
        var example = example(event);
        ((ObjectNode) example.at(at)).put(field, value);

        assertThatThrownBy(() -> Json.read(example, event))
                .hasMessageContaining(value)
                .hasMessageContaining(because)
                .hasMessageContaining(field);
    }

    private static JsonNode example(Class<? extends Event> event) {
        return Json.tree(Contract.all()
                .filter(contract -> contract.event() == event)
                .findFirst()
                .orElseThrow()
                .example());
    }

    private static void addEverywhere(JsonNode node) {
        node.forEach(EvolutionTest::addEverywhere);
        // What has no fields of its own is a map from code to list, which any code may extend.
        if (node instanceof ObjectNode object && !object.path("IT_INCIDENT").isArray()) {
            object.putObject("xUnknown").putArray("deep").add(1);
        }
    }

    /** Everything once said is said still; more may stand beside it. */
    private static void assertKept(String path, JsonNode before, JsonNode after) {
        switch (before) {
            case ObjectNode object ->
                object.properties()
                        .forEach(field ->
                                assertKept(path + "/" + field.getKey(), field.getValue(), after.path(field.getKey())));
            case ArrayNode array -> {
                assertThat(after).as(path).hasSameSizeAs(array);
                for (int i = 0; i < array.size(); i++) {
                    assertKept(path + "/" + i, array.get(i), after.path(i));
                }
            }
            default -> assertThat(after).as(path).isEqualTo(before);
        }
    }
}

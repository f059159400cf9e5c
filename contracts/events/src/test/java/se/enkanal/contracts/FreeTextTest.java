package se.enkanal.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No event has room for what somebody typed. */
class FreeTextTest {

    private static final String SENTENCE = "Anna Andersson föll i duschen";
    private static final String PERSONNUMMER = "19121212-1212";

    /** The public names of organisations and operators are words of their own; they come from a register. */
    private static final Set<String> NAMES = Set.of("/name", "/organisation/name", "/operatorName");

    static Stream<Contract> contracts() {
        return Contract.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aSentenceFitsNowhereButInAName(Contract contract) {
        assertThat(placesFor(SENTENCE, contract)).isSubsetOf(NAMES);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aPersonnummerFitsNowhere(Contract contract) {
        assertThat(placesFor(PERSONNUMMER, contract)).isEmpty();
    }

    private static List<String> placesFor(String canary, Contract contract) {
        var example = Json.tree(contract.example());
        var strings = new ArrayList<String>();
        collectStrings("", example, strings);
        assertThat(strings).isNotEmpty();
        return strings.stream()
                .filter(place -> Schemas.faults(contract.file(), planted(example.deepCopy(), place, canary))
                        .isEmpty())
                .toList();
    }

    private static void collectStrings(String path, JsonNode node, List<String> found) {
        if (node.isTextual()) {
            found.add(path);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectStrings(path + "/" + i, node.get(i), found);
        }
        node.properties().forEach(field -> collectStrings(path + "/" + field.getKey(), field.getValue(), found));
    }

    private static JsonNode planted(JsonNode json, String place, String canary) {
        int end = place.lastIndexOf('/');
        var name = place.substring(end + 1);
        switch (json.at(place.substring(0, end))) {
            case ObjectNode object -> object.set(name, TextNode.valueOf(canary));
            case ArrayNode array -> array.set(Integer.parseInt(name), TextNode.valueOf(canary));
            default -> throw new IllegalStateException(place);
        }
        return json;
    }
}

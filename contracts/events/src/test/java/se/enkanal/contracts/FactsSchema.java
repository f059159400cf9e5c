package se.enkanal.contracts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;

/** The catalogue of facts as a schema, so that no one has to write either twice. */
final class FactsSchema {

    static ObjectNode ofTheCatalogue() {
        var schema = Json.MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", Schemas.BASE + "facts/v1/facts.json");
        schema.put("title", "Facts");
        schema.put("description", "What is known about one incident; what is missing is not known.");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        var properties = schema.putObject("properties");
        for (var fact : Fact.values()) {
            properties.set(fact.field(), answers(fact.answers()));
        }
        schema.putObject("$defs")
                .set("field", oneOf(Stream.of(Fact.values()).map(Fact::field).toList()));
        return schema;
    }

    private static ObjectNode answers(Answers answers) {
        return switch (answers) {
            case Answers.OneOf(var codes) -> oneOf(codes);
            case Answers.AnyOf(var codes) ->
                object().put("type", "array").put("uniqueItems", true).set("items", oneOf(codes));
            case Answers.Elapsed() -> word("duration");
            case Answers.Moment() -> word("instant");
            case Answers.Count() -> object().put("type", "integer").put("minimum", 0);
            case Answers.Share() ->
                object().put("type", "number").put("minimum", 0).put("maximum", 1);
            case Answers.Name() -> object().put("type", "string").put("pattern", "^(" + Answers.Name.PATTERN + ")$");
        };
    }

    private static ObjectNode oneOf(List<String> codes) {
        var schema = object();
        ArrayNode list = schema.putArray("enum");
        codes.forEach(list::add);
        return schema;
    }

    private static ObjectNode word(String name) {
        return object().put("$ref", "/schemas/words/v1/words.json#/$defs/" + name);
    }

    private static ObjectNode object() {
        return Json.MAPPER.createObjectNode();
    }

    private FactsSchema() {}
}

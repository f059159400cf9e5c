package se.enkanal.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import se.enkanal.contracts.facts.Facts;

/** Each field of an event by its path, and what kind of value it holds: once from the record, once from the schema. */
final class Shape {

    private static final Map<Type, String> LEAVES = Map.ofEntries(
            Map.entry(UUID.class, "id"),
            Map.entry(Instant.class, "instant"),
            Map.entry(Duration.class, "duration"),
            Map.entry(Within.class, "within"),
            Map.entry(Anchor.class, "anchor"),
            Map.entry(Facts.class, "facts"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(Integer.class, "integer"),
            Map.entry(long.class, "version"));

    /** Kinds of string that Java knows by a type of their own; all others are plain strings with a pattern. */
    private static final List<String> TYPED = List.of("id", "instant", "duration", "within", "anchor", "version");

    private final SortedMap<String, String> fields = new TreeMap<>();

    static SortedMap<String, String> of(Class<?> event) {
        var shape = new Shape();
        shape.record("", event);
        return shape.fields;
    }

    static SortedMap<String, String> of(String schemaFile) {
        var shape = new Shape();
        shape.schema("", schemaFile, Schemas.all().get(schemaFile));
        return shape.fields;
    }

    /** The name of a component in JSON. */
    static String jsonName(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private void record(String path, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            value(path + "." + jsonName(component), component.getGenericType());
        }
    }

    private void value(String path, Type type) {
        if (LEAVES.containsKey(type)) {
            fields.put(path, LEAVES.get(type));
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            value(path + "[]", list.getActualTypeArguments()[0]);
        } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            value(path + "{}", map.getActualTypeArguments()[1]);
        } else if (type instanceof Class<?> closed && closed.isEnum()) {
            fields.put(path, "one of " + Arrays.toString(closed.getEnumConstants()));
        } else if (type instanceof Class<?> nested && nested.isRecord()) {
            record(path, nested);
        } else if (type == String.class) {
            fields.put(path, "string");
        } else {
            throw new IllegalStateException(path + ": an event has no place for " + type);
        }
    }

    private void schema(String path, String file, JsonNode schema) {
        if (schema.has("$ref")) {
            reference(path, file, schema.get("$ref").asText());
        } else if (schema.has("properties")) {
            schema.get("properties")
                    .properties()
                    .forEach(property -> schema(path + "." + property.getKey(), file, property.getValue()));
        } else if (schema.has("items")) {
            schema(path + "[]", file, schema.get("items"));
        } else if (schema.path("additionalProperties").isObject()) {
            schema(path + "{}", file, schema.get("additionalProperties"));
        } else if (schema.has("enum")) {
            fields.put(path, "one of " + texts(schema.get("enum")));
        } else if (schema.isBoolean()) {
            fields.put(path, "never");
        } else {
            fields.put(path, schema.get("type").asText());
        }
    }

    private void reference(String path, String file, String reference) {
        var word = reference.substring(reference.lastIndexOf('/') + 1);
        if (word.equals("facts.json")) {
            fields.put(path, "facts");
        } else if (reference.contains("/words.json#") && TYPED.contains(word)) {
            fields.put(path, word);
        } else {
            schema(path, Schemas.file(file, reference), Schemas.target(file, reference));
        }
    }

    private static List<String> texts(JsonNode codes) {
        return StreamSupport.stream(codes.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private Shape() {}
}

package se.enkanal.contracts;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Every schema of this module, as text to look through and as a judge of JSON. */
final class Schemas {

    static final String BASE = "https://enkanal.se/schemas/";

    private static final Path ROOT = Path.of("src/main/resources/schemas");
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(BASE, "classpath:schemas/")));

    private static final Map<String, JsonNode> BY_FILE =
            files().stream().collect(toMap(file -> ROOT.relativize(file).toString(), Json::tree));

    static Map<String, JsonNode> all() {
        return BY_FILE;
    }

    static List<String> faults(String file, JsonNode json) {
        return faults(FACTORY.getSchema(SchemaLocation.of(BASE + file)), json);
    }

    /** What is wrong with a schema as a schema. */
    static List<String> faultsOf(JsonNode schema) {
        return faults(FACTORY.getSchema(SchemaLocation.of(DRAFT)), schema);
    }

    /** Where a reference leads, from the schema of the given file. */
    static JsonNode target(String file, String reference) {
        var location = URI.create(BASE + file).resolve(reference);
        var schema = BY_FILE.get(location.getPath().substring("/schemas/".length()));
        return location.getFragment() == null ? schema : schema.at(location.getFragment());
    }

    /** The file a reference leads to. */
    static String file(String file, String reference) {
        return URI.create(BASE + file).resolve(reference).getPath().substring("/schemas/".length());
    }

    private static List<String> faults(JsonSchema schema, JsonNode json) {
        return schema.validate(json).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    private static List<Path> files() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Schemas() {}
}

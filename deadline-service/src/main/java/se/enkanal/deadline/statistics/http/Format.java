package se.enkanal.deadline.statistics.http;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms a table leaves in. */
enum Format {
    JSON_STAT("json-stat2", MediaType.APPLICATION_JSON_TYPE),
    CSV("csv", new MediaType("text", "csv"));

    private final String id;
    private final MediaType type;

    Format(String id, MediaType type) {
        this.id = id;
        this.type = type;
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Format::id).toList();
    }

    static Optional<Format> called(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The first that the caller accepts, in the caller's order. */
    static Optional<Format> acceptedAs(List<MediaType> types) {
        return types.stream()
                .flatMap(accepted -> Arrays.stream(values()).filter(format -> accepted.isCompatible(format.type)))
                .findFirst();
    }

    String id() {
        return id;
    }

    MediaType type() {
        return type.withCharset("UTF-8");
    }
}

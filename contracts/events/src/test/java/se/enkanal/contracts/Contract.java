package se.enkanal.contracts;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One event as it is promised: its CloudEvents type, its record, its schema and its golden example. */
record Contract(String type, Class<? extends Event> event) {

    static final Pattern TYPE = Pattern.compile("se\\.enkanal\\.([a-z]+)\\.([a-z-]+)\\.(v[0-9]+)");

    private static final Path RESOURCES = Path.of("src/main/resources");

    static Stream<Contract> all() {
        return EventTypes.all().entrySet().stream().map(entry -> new Contract(entry.getKey(), entry.getValue()));
    }

    String stream() {
        return part(1);
    }

    String version() {
        return part(3);
    }

    /** {@code report/v1/report-received.json}, under {@code schemas} as under {@code examples}. */
    String file() {
        return "%s/%s/%s.json".formatted(stream(), version(), kebab(event.getSimpleName()));
    }

    Path schema() {
        return RESOURCES.resolve("schemas").resolve(file());
    }

    Path example() {
        return RESOURCES.resolve("examples").resolve(file());
    }

    private String part(int group) {
        var matcher = TYPE.matcher(type);
        if (!matcher.matches()) {
            throw new IllegalStateException(type + " is not se.enkanal.<stream>.<event>.v<number>");
        }
        return matcher.group(group);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return event.getSimpleName();
    }
}

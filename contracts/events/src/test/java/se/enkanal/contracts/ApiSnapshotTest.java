package se.enkanal.contracts;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java side of each {@code v1} package is what consumers compile against: it changes only when somebody says so. */
class ApiSnapshotTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path APPROVED = Path.of("src/test/resources/approved");

    static Stream<String> packages() throws IOException {
        return Files.walk(CLASSES)
                .filter(directory -> directory.getFileName().toString().matches("v[0-9]+"))
                .filter(directory -> directory.startsWith(CLASSES.resolve("se")))
                .map(directory -> CLASSES.relativize(directory).toString().replace('/', '.'))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void isAsApproved(String name) throws IOException {
        Approved.assertApproved(APPROVED.resolve(name + ".txt"), api(name));
    }

    private static String api(String name) throws IOException {
        try (var files = Files.list(CLASSES.resolve(name.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .map(file -> load(name + "." + file.replace(".class", "")))
                    .filter(type -> type.isRecord() || type.isEnum() || type.isInterface())
                    .sorted(Comparator.comparing(Class::getName))
                    .map(ApiSnapshotTest::described)
                    .collect(joining("\n"));
        }
    }

    private static String described(Class<?> type) {
        var lines = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(component -> "%s %s"
                        .formatted(shortened(component.getGenericType().getTypeName()), Shape.jsonName(component)))
                : type.isEnum()
                        ? Arrays.stream(type.getEnumConstants()).map(Object::toString)
                        : Arrays.stream(type.getPermittedSubclasses()).map(Class::getSimpleName);
        var kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : "sealed interface";
        return kind + " " + shortened(type.getName()) + "\n"
                + lines.map(line -> "  " + line + "\n").collect(joining());
    }

    private static String shortened(String name) {
        return name.replaceAll("[a-z0-9]+\\.", "").replace('$', '.');
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

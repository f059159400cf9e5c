package se.enkanal.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JDK that runs us runs the others too. */
final class Jvm {

    static final int FEATURE = Runtime.version().feature();

    /** Later JDKs warn of what Netty and zstd do. */
    private static final List<String> QUIET = FEATURE < 24
            ? List.of()
            : List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /** Sized for many neighbours on a small machine; one that runs out of memory ends, and is started again. */
    static List<String> command(List<String> more) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var sized = List.of("-XX:+UseSerialGC", "-Xmx192m", "-XX:+ExitOnOutOfMemoryError");
        return Stream.of(List.of(java), sized, QUIET, more)
                .flatMap(List::stream)
                .toList();
    }

    private Jvm() {}
}

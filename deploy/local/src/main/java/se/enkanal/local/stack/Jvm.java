package se.enkanal.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK that runs us runs the others too. */
final class Jvm {

    static final int FEATURE = Runtime.version().feature();

    /** Sized for many neighbours on a small machine; one that runs out of memory ends, and is started again. */
    static List<String> command(List<String> more) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(more);
        return command;
    }

    private Jvm() {}
}

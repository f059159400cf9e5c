package se.enkanal.local.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.enkanal.local.Folders;

/**
 * What a JVM remembers of an earlier start, so that the next is quick: an AOT cache from JDK 25 on, an AppCDS archive
 * before. It fits one JDK and one build, which its name tells; without it everything works, only slower.
 */
record Archive(String of, Path file) {

    private static final String UNFINISHED = ".unfinished";
    private static final boolean AOT = Jvm.FEATURE >= 25;

    static Archive of(Service service, Home home) {
        return named(service.id(), filesIn(service.application(home)), home);
    }

    static Archive ofBroker(Home home) {
        var jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
        return named("broker", jars, home);
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** For a start that makes use of it. */
    List<String> flags() {
        if (!exists()) return List.of();
        return List.of((AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file, "-Xlog:disable");
    }

    /** For a start at whose end it is written. */
    List<String> recordingFlags() {
        return List.of((AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + unfinished());
    }

    /** Only a whole archive gets the name; those of earlier builds go. */
    boolean finish() {
        try (var others = Files.list(file.getParent())) {
            if (Files.notExists(unfinished())) return false;
            others.filter(other -> other.getFileName().toString().startsWith(of + "-"))
                    .filter(other -> !other.equals(unfinished()))
                    .forEach(other -> other.toFile().delete());
            Files.move(unfinished(), file);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a rehearsal that was broken off has left. */
    static void sweep(Home home) {
        try (var files = Files.list(Folders.make(home.archives()))) {
            files.filter(file -> file.toString().contains(UNFINISHED))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    private static Archive named(String of, Stream<Path> files, Home home) {
        var build = Objects.hash(
                System.getProperty("java.vm.version"),
                files.map(Archive::fingerprint).toList());
        return new Archive(of, home.archives().resolve("%s-%08x.%s".formatted(of, build, AOT ? "aot" : "jsa")));
    }

    private static Stream<Path> filesIn(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int fingerprint(Path path) {
        var jar = path.toFile();
        return Objects.hash(jar.getPath(), jar.length(), jar.lastModified());
    }
}

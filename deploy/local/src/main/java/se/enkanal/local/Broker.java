package se.enkanal.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker (KRaft), ready when its topics are there. As a program of its own: {@code
 * Broker <data> <port> <controller port> <file>}. */
public final class Broker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;

    private Broker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** With no records on a free port; the data is gone with the JVM. */
    public static Broker temporary() {
        var ports = Ports.free(2);
        return at(Folders.temporary("broker"), ports[0], ports[1]);
    }

    /** With the records it had last time. */
    public static Broker at(Path data, int port, int controllerPort) {
        var settings = settings(data, port, controllerPort);
        if (!Files.exists(data.resolve("meta.properties"))) format(data, settings);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
        TopicsOnBroker.createMissing("localhost:" + port);
        return new Broker(server, port);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Properties settings(Path data, int port, int controllerPort) {
        var settings = new Properties();
        try (var fixed = Broker.class.getResourceAsStream("/broker.properties")) {
            settings.load(fixed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var broker = "BROKER://%s:%d";
        var controller = "CONTROLLER://%s:%d".formatted(Ports.LOOPBACK, controllerPort);
        settings.setProperty("log.dirs", data.toString());
        settings.setProperty("listeners", broker.formatted(Ports.LOOPBACK, port) + "," + controller);
        settings.setProperty("advertised.listeners", broker.formatted("localhost", port));
        settings.setProperty("controller.quorum.voters", "1@%s:%d".formatted(Ports.LOOPBACK, controllerPort));
        return settings;
    }

    private static void format(Path data, Properties settings) {
        var said = new ByteArrayOutputStream();
        try {
            var file = Folders.make(data).resolveSibling(data.getFileName() + ".properties");
            try (var out = Files.newBufferedWriter(file)) {
                settings.store(out, null);
            }
            var id = Uuid.randomUuid().toString();
            int failed = StorageTool.execute(
                    new String[] {"format", "-t", id, "-c", file.toString()},
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            Files.delete(file);
            if (failed != 0) throw new IllegalStateException("Kafka could not format " + data + ": " + said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates the file when it is ready. */
    public static void main(String... args) throws InterruptedException, IOException {
        Logs.quiet();
        AtExit.close(at(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2])));
        Files.createFile(Path.of(args[3]));
        new CountDownLatch(1).await();
    }
}

package se.enkanal.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.enkanal.local.Broker;

/** Kafka as a process of its own, so that it can be killed alone. Ready when its topics are there. */
final class BrokerPart implements Part {

    static final String LOG = "broker";

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Home home;
    private final PortPlan ports;
    private volatile Child child;

    BrokerPart(Home home, PortPlan ports) {
        this.home = home;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public String logName() {
        return LOG;
    }

    @Override
    public void start() {
        var ready = ready(home.data());
        delete(ready);
        var command = command(Archive.ofBroker(home).flags(), home.data(), ports);
        child = Child.start(logName(), command, home.repository(), home);
        child.awaitReady(() -> Files.exists(ready));
    }

    @Override
    public void stop() {
        if (child != null) child.stop(PATIENCE);
    }

    @Override
    public ProcessHandle process() {
        return child.process().toHandle();
    }

    static Path ready(Path folder) {
        return folder.resolve("broker.ready");
    }

    static List<String> command(List<String> flags, Path folder, PortPlan ports) {
        var command = new ArrayList<>(Jvm.command(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Broker.class.getName()));
        command.addAll(List.of(
                folder.resolve("broker").toString(),
                String.valueOf(ports.of(Port.BROKER)),
                String.valueOf(ports.of(Port.CONTROLLER)),
                ready(folder).toString()));
        return command;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

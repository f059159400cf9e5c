package se.enkanal.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import se.enkanal.local.Databases;
import se.enkanal.local.Folders;

/** Copies of the broker and, one by one, of the services, with databases of their own, each run for the archive it leaves. */
final class Rehearsals {

    private static final List<String> PAGES =
            List.of("/", "/rapport", "/folj", "/regelbok", "/arenden", "/statistik", "/q/metrics", "/q/health");
    private static final int ROUNDS = 20;

    private final Home home;
    private final Plan plan;
    private final BooleanSupplier mayGoOn;
    private final Archive ofBroker;

    Rehearsals(Plan real, BooleanSupplier mayGoOn) {
        this.home = real.home();
        this.plan = new Plan(home, beside(real.ports()), real.services(), Optional.empty());
        this.mayGoOn = mayGoOn;
        this.ofBroker = Archive.ofBroker(home);
    }

    boolean areNeeded() {
        return !ofBroker.exists()
                || plan.services().stream()
                        .anyMatch(service -> !archiveOf(service).exists());
    }

    void hold() {
        var folder = Folders.make(home.state().resolve(Rehearsal.NAME));
        var command = BrokerPart.command(ofBroker.recordingFlags(), folder, plan.ports());
        try (var broker = rehearse("broker", command, home.repository())) {
            boolean allDone = broker.reach(() -> Files.exists(BrokerPart.ready(folder)))
                    && plan.services().stream()
                            .filter(service -> !archiveOf(service).exists())
                            .allMatch(this::hold);
            if (allDone && broker.end()) ofBroker.finish();
        } finally {
            Folders.delete(folder);
        }
    }

    private boolean hold(Service service) {
        var database = Rehearsal.NAME + "_" + service.id();
        var databases = new Databases(plan.ports().of(Port.POSTGRES)).create(database);
        try (var copy = rehearse(service.id(), command(service, database), service.application(home))) {
            if (!copy.reach(() -> Readiness.of(url(service)))) return false;
            for (int round = 0; round < ROUNDS; round++) PAGES.forEach(page -> Readiness.visit(url(service) + page));
            return copy.end() && archiveOf(service).finish();
        } finally {
            databases.drop(database);
        }
    }

    private Rehearsal rehearse(String of, List<String> command, Path folder) {
        return Rehearsal.start(of, command, folder, home, mayGoOn);
    }

    private List<String> command(Service service, String database) {
        var config = new LinkedHashMap<>(ServiceConfig.of(service, plan));
        config.putAll(ServiceConfig.database(database, plan.ports().of(Port.POSTGRES)));
        var command = new ArrayList<>(Jvm.command(archiveOf(service).recordingFlags()));
        command.addAll(ServiceConfig.asFlags(config));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return command;
    }

    private Archive archiveOf(Service service) {
        return Archive.of(service, home);
    }

    private String url(Service service) {
        return plan.ports().url(service.port());
    }

    /** Their own ports, but for the database server and the issuer. */
    private static PortPlan beside(PortPlan real) {
        var ports = new EnumMap<>(PortPlan.free().ports());
        ports.put(Port.POSTGRES, real.of(Port.POSTGRES));
        ports.put(Port.ISSUER, real.of(Port.ISSUER));
        return new PortPlan(ports);
    }
}

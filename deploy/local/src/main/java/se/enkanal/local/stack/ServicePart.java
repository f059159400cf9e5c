package se.enkanal.local.stack;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One of the three services. */
final class ServicePart implements Part {

    /** A service drains its outbox first. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Service service;
    private final Plan plan;
    private volatile Child child;

    ServicePart(Service service, Plan plan) {
        this.service = service;
        this.plan = plan;
    }

    @Override
    public String name() {
        return service.moduleName();
    }

    @Override
    public void start() {
        var application = service.application(plan.home());
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new Complaint(name() + " is not built. Run: mvn package -DskipTests");
        }
        child = Child.start(name(), command(), application, plan.home());
        child.awaitReady(() -> Readiness.of(plan.ports().url(service.port())));
    }

    @Override
    public void stop() {
        if (child != null) child.stop(PATIENCE);
    }

    @Override
    public ProcessHandle process() {
        return child.process().toHandle();
    }

    @Override
    public String logName() {
        return name();
    }

    /** Started in its own folder by a relative name, as its archive knows it. */
    private List<String> command() {
        var command =
                new ArrayList<>(Jvm.command(Archive.of(service, plan.home()).flags()));
        command.addAll(ServiceConfig.asFlags(ServiceConfig.of(service, plan)));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return command;
    }
}

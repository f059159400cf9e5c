package se.enkanal.local.stack;

import java.util.Arrays;
import se.enkanal.local.Postgres;

/** PostgreSQL with a database for each service. */
final class PostgresPart implements Part {

    private final Home home;
    private final PortPlan ports;
    private volatile Postgres server;

    PostgresPart(Home home, PortPlan ports) {
        this.home = home;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String logName() {
        return "postgres";
    }

    @Override
    public void start() {
        stop();
        server = Postgres.at(home.database(), home.programs(), home.log(logName()), ports.of(Port.POSTGRES));
        Arrays.stream(Service.values()).map(Service::id).forEach(server.databases()::create);
    }

    @Override
    public void stop() {
        if (server != null) server.close();
    }

    @Override
    public ProcessHandle process() {
        return Postgres.running(home.database())
                .orElseThrow(() -> new IllegalStateException("PostgreSQL is gone again"));
    }
}

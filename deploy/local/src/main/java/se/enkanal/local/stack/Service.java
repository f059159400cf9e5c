package se.enkanal.local.stack;

import java.nio.file.Path;

/** The three services, in the order a report passes them. */
public enum Service {
    INTAKE("intake", Port.INTAKE),
    ROUTING("routing", Port.ROUTING),
    DEADLINE("deadline", Port.DEADLINE);

    private final String id;
    private final Port port;

    Service(String id, Port port) {
        this.id = id;
        this.port = port;
    }

    /** Also the name of its database. */
    public String id() {
        return id;
    }

    public String moduleName() {
        return id + "-service";
    }

    public Port port() {
        return port;
    }

    /** Where its build has put it. */
    Path application(Home home) {
        return home.repository().resolve(moduleName()).resolve("target").resolve("quarkus-app");
    }
}

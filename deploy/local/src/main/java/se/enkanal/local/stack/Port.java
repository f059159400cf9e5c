package se.enkanal.local.stack;

/** Who listens, and where unless told otherwise. */
public enum Port {
    INTAKE("intake-service", 8080),
    ROUTING("routing-service", 8081),
    DEADLINE("deadline-service", 8082),
    ISSUER("the OIDC issuer", 8090),
    MAILBOX("the mailbox", 8025),
    SMTP("the mail catcher", 1025),
    POSTGRES("PostgreSQL", 15432),
    BROKER("Kafka", 19092),
    CONTROLLER("Kafka's controller", 19093);

    private final String owner;
    private final int usual;

    Port(String owner, int usual) {
        this.owner = owner;
        this.usual = usual;
    }

    String owner() {
        return owner;
    }

    int usual() {
        return usual;
    }
}

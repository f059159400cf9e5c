package se.enkanal.local.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.enkanal.local.Databases;
import se.enkanal.local.Identity;
import se.enkanal.local.Ports;

/** What a service is told when it starts. */
final class ServiceConfig {

    static Map<String, String> of(Service service, Plan plan) {
        var ports = plan.ports();
        var config = new LinkedHashMap<>(database(service.id(), ports.of(Port.POSTGRES)));
        config.put("quarkus.http.host", Ports.LOOPBACK);
        config.put("quarkus.http.port", String.valueOf(ports.of(service.port())));
        config.put("kafka.bootstrap.servers", "localhost:" + ports.of(Port.BROKER));
        config.put("enkanal.oidc.url", Identity.issuer(ports.of(Port.ISSUER)));
        config.put("enkanal.keys", plan.home().keys().toString());
        if (service == Service.DEADLINE) {
            config.put("quarkus.mailer.host", "localhost");
            config.put("quarkus.mailer.port", String.valueOf(ports.of(Port.SMTP)));
        }
        if (service == Service.INTAKE) {
            config.put("enkanal.demo", "true");
        }
        for (var other : Service.values()) {
            config.put("enkanal.public-url." + other.id(), ports.url(other.port()));
        }
        plan.testClock().ifPresent(file -> moveClock(config, file));
        return config;
    }

    static Map<String, String> database(String name, int port) {
        var databases = new Databases(port);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                databases.jdbcUrl(name),
                "quarkus.datasource.reactive.url",
                databases.reactiveUrl(name),
                "quarkus.datasource.username",
                Databases.USER,
                "quarkus.datasource.password",
                Databases.PASSWORD);
    }

    static List<String> asFlags(Map<String, String> config) {
        return config.entrySet().stream()
                .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    /** A moved clock is refused in the prod profile: so another, with all of prod's settings. */
    private static void moveClock(Map<String, String> config, Path file) {
        config.put("enkanal.test-clock", file.toAbsolutePath().toString());
        config.put("quarkus.profile", "moved-clock");
        config.put("quarkus.config.profile.parent", "prod");
    }

    private ServiceConfig() {}
}

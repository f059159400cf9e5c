package se.enkanal.local.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.enkanal.local.Databases;
import se.enkanal.local.Logs;
import se.enkanal.local.Mail;

/**
 * Real PostgreSQL, Kafka, OIDC and SMTP for a service's tests: {@code @QuarkusTestResource(RealParts.class)}, with
 * {@code @ResourceArg(name = "database", value = "intake")} where the name matters. Each part starts once per JVM, however
 * many class loaders the tests have, and stops with it; plain tests use {@link Parts}.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    @Override
    public void init(Map<String, String> arguments) {
        Parts.nameDatabase(arguments.getOrDefault("database", Parts.database()));
    }

    @Override
    public Map<String, String> start() {
        Parts.startTogether();
        var database = Parts.database();
        var databases = Parts.databases().create(database);
        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", databases.jdbcUrl(database));
        config.put("quarkus.datasource.reactive.url", databases.reactiveUrl(database));
        config.put("quarkus.datasource.username", Databases.USER);
        config.put("quarkus.datasource.password", Databases.PASSWORD);
        config.put("kafka.bootstrap.servers", Parts.broker());
        config.put("enkanal.oidc.url", Parts.issuer());
        config.put("enkanal.keys", Parts.keys().toString());
        config.put("quarkus.mailer.host", "localhost");
        config.put("quarkus.mailer.port", String.valueOf(Parts.smtpPort()));
        config.put("quarkus.mailer.mock", "false");
        Logs.NOISY.forEach(name -> config.put("quarkus.log.category.\"%s\".level".formatted(name), "ERROR"));
        return config;
    }

    /** Nothing: the next test class wants the same parts. */
    @Override
    public void stop() {}

    /** A bearer token of someone who holds the role for these organisations. */
    public static String token(String role, String... organisations) {
        return Parts.token(role, organisations);
    }

    /** Every mail caught in this JVM so far, in the order they came. */
    public static List<Mail> mails() {
        return Parts.mails();
    }
}

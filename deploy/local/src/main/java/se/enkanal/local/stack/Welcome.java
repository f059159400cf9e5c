package se.enkanal.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import se.enkanal.local.Identity;

/** Where to look, and what to try first. */
record Welcome(Plan plan) {

    private static final String EVERYTHING =
            """
              Report from a phone      %1$s/
              Cases and their clocks   %3$s/arenden
              The rulebook             %2$s/regelbok
              Must we report?          %2$s/maste-vi-anmala
              Statistics               %3$s/statistik
              Caught mail              %4$s/
              Sign-in, no password     %5$s

            Try first:
              curl -s %1$s/intake/v1/reports -H 'Content-Type: application/json' -d '{
                "organisation": "demokommunen.vard-och-omsorg",
                "facts": {"events": ["DISCLOSED"], "disclosure": "SENT_TO_WRONG_PERSON", "dataKinds": ["HEALTH"]}}'
              curl -s %3$s/deadline/v1/cases -H "Authorization: Bearer $(deploy/token handler)"

            Logs are in %6$s. Ctrl-C stops everything; the data stays.
            """;

    private static final String PARTS =
            """

              PostgreSQL   postgresql://localhost:%d  (user postgres, any password)
              Kafka        localhost:%d
              OIDC         %s

            Run %s-service against them from its folder: mvn quarkus:dev \\
              %s""";

    String text() {
        return Arrays.stream(Service.values())
                .filter(service -> !plan.services().contains(service))
                .map(this::byHand)
                .reduce(plan.services().isEmpty() ? "" : everything(), String::concat);
    }

    /** For the scripts beside us. */
    void writeAddresses() {
        var ports = plan.ports();
        try {
            Files.writeString(
                    plan.home().addresses(),
                    """
                    issuer=%s
                    broker=localhost:%d
                    """
                            .formatted(issuer(), ports.of(Port.BROKER)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String everything() {
        var ports = plan.ports();
        return EVERYTHING.formatted(
                ports.url(Port.INTAKE),
                ports.url(Port.ROUTING),
                ports.url(Port.DEADLINE),
                ports.url(Port.MAILBOX),
                issuer(),
                plan.home().log("intake-service").getParent());
    }

    private String byHand(Service service) {
        var ports = plan.ports();
        var flags = String.join(" \\\n  ", ServiceConfig.asFlags(ServiceConfig.of(service, plan)));
        return PARTS.formatted(ports.of(Port.POSTGRES), ports.of(Port.BROKER), issuer(), service.id(), flags);
    }

    private String issuer() {
        return Identity.issuer(plan.ports().of(Port.ISSUER));
    }
}

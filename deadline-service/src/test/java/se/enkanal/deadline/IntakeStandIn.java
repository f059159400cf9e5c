package se.enkanal.deadline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * intake-service from outside. What it was left, and whether it is away, stands in system properties, which every class
 * loader of a test shares.
 */
public final class IntakeStandIn implements QuarkusTestResourceLifecycleManager {

    private static final String AWAY = "intake-stand-in.away";
    private static final String LEFT = "intake-stand-in.left";

    private HttpServer server;

    public static void away(boolean away) {
        System.setProperty(AWAY, String.valueOf(away));
    }

    /** Method, path, whether a token came along and body of all that was asked of it, a line each. */
    public static String left() {
        return System.getProperty(LEFT, "");
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", IntakeStandIn::answer);
        server.start();
        return Map.of(
                "deadline.intake-url", "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var bearer = exchange.getRequestHeaders().getFirst("Authorization");
        var line = "%s %s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        bearer != null && bearer.startsWith("Bearer ey") ? "with-token" : "without-token",
                        body);
        boolean away = Boolean.getBoolean(AWAY);
        if (!away) {
            System.setProperty(LEFT, left() + line + "\n");
        }
        var answer = "{\"narrative\": \"Vårdplanen låg i fel kuvert.\"}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : 200, answer.length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer);
        }
    }
}

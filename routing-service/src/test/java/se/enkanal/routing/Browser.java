package se.enkanal.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Somebody at a browser without JavaScript, logged in by the issuer's page as the role they chose. */
public final class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** A page that came back, under the address it ended at. */
    public record Page(int status, URI address, String html) {}

    public static Browser loggedInAs(String role, String... organisations) {
        var browser = new Browser();
        var login = browser.get("/regelbok/vad-om");
        var claims = "{\"name\": \"Hanna Lind\", \"roles\": [\"%s\"], \"organisations\": [%s]}"
                .formatted(
                        role,
                        List.of(organisations).stream().map("\"%s\""::formatted).collect(joining(",")));
        browser.post(login.address(), Map.of("username", role, "claims", claims));
        return browser;
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(ours(path)).build());
    }

    private Page post(URI address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private Page send(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.uri(), answer.body());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static URI ours(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }
}

package se.enkanal.local.testing;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody at a browser without JavaScript, logged in by the issuer's page as the role they chose. */
public final class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** A page that came back, under the address it ended at. */
    public record Page(int status, URI address, String html) {

        /** The value of a hidden field, so that a form is sent as it was shown. */
        public String hidden(String name) {
            var field =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
            if (!field.find()) {
                throw new AssertionError("No hidden field " + name + " in:\n" + html);
            }
            return field.group(1);
        }
    }

    /** Led to the login by a page that wants one. */
    public static Browser loggedInAt(String page, String role, String... organisations) {
        var browser = new Browser();
        var login = browser.get(page);
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

    /** Sends the form at the given address with what a person fills in besides what is hidden. */
    public Page submit(Page shown, String path, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.putIfAbsent("mark", shown.hidden("mark"));
        fields.putIfAbsent("version", shown.hidden("version"));
        return post(ours(path), fields);
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

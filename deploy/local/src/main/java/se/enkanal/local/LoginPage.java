package se.enkanal.local;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The page where one chooses whom to be: a button each, no password, no JavaScript. */
final class LoginPage {

    /** Posts to the address it was fetched from, which carries the whole OIDC request. */
    private static final String BUTTON =
            """
            <li><form method="post">
              <input type="hidden" name="username" value="%s">
              <input type="hidden" name="claims" value="%s">
              <button type="submit"><strong>%s</strong> <span>%s</span> <small>%s</small></button>
            </form></li>
            """;

    static String html() {
        var buttons = Arrays.stream(Persona.values())
                .filter(Persona::isPerson)
                .map(LoginPage::button)
                .collect(joining());
        return template().replace("<!-- personas -->", buttons);
    }

    private static String button(Persona persona) {
        return BUTTON.formatted(
                persona.id(),
                json(persona.claims()).replace("\"", "&quot;"),
                persona.title(),
                persona.fullName(),
                persona.job());
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                        .collect(joining(",", "{", "}"));
            case List<?> list -> list.stream().map(LoginPage::json).collect(joining(",", "[", "]"));
            default -> "\"" + value + "\"";
        };
    }

    private static String template() {
        try (var page = LoginPage.class.getResourceAsStream("/login.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LoginPage() {}
}

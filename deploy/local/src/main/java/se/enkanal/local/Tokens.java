package se.enkanal.local;

import static java.util.stream.Collectors.joining;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** Bearer tokens from the local issuer, fetched as any machine client would. */
public record Tokens(String issuer) {

    /** Of the persona, as in the demo municipality. */
    public String of(Persona persona) {
        return ask(persona.id(), "openid");
    }

    /** Of someone who holds this role for these organisations. */
    public String of(String role, Collection<String> organisations) {
        var scope = Stream.concat(
                        Stream.of(PersonaTokens.ROLE + role),
                        organisations.stream().map(PersonaTokens.ORGANISATION::concat))
                .collect(joining(" "));
        return ask("test-" + role, scope);
    }

    private String ask(String client, String scope) {
        var form = Map.of(
                "grant_type", "client_credentials", "client_id", client, "client_secret", "none", "scope", scope);
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .timeout(Http.PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            return JSONObjectUtils.getString(JSONObjectUtils.parse(Http.answer(request)), "access_token");
        } catch (ParseException e) {
            throw new IllegalStateException("The issuer's answer holds no token", e);
        }
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }
}

package se.enkanal.deadline.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.problem.Refused;

/** The person behind this request. */
@RequestScoped
public class Callers {

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The person, who must hold one of the roles somewhere; otherwise the answer is 403. */
    public Person holding(String... roles) {
        var person = person();
        if (Set.of(roles).stream().noneMatch(person.caller()::is)) {
            throw Refused.forbidden();
        }
        return person;
    }

    private Person person() {
        var token = (JsonWebToken) identity.getPrincipal();
        var name = Optional.ofNullable(token.<Object>getClaim("name")).map(Callers::text);
        return new Person(caller(token), name.orElse(token.getSubject()), accessToken(token));
    }

    private static Caller caller(JsonWebToken token) {
        return token.getClaim("grants") instanceof JsonObject grants
                ? Caller.of(token.getSubject(), rights(grants))
                : Caller.of(token.getSubject(), texts(token.getClaim("roles")), texts(token.getClaim("organisations")));
    }

    /** A browser's session also holds an id token, which is for us alone; other services want the access token. */
    private String accessToken(JsonWebToken token) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        return credential == null ? token.getRawToken() : credential.getToken();
    }

    private static Map<String, List<String>> rights(JsonObject grants) {
        return grants.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> texts(entry.getValue())));
    }

    private static List<String> texts(Object claim) {
        return claim instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    private static String text(Object claim) {
        return claim instanceof JsonString text ? text.getString() : claim.toString();
    }
}

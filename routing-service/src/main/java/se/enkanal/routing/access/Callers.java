package se.enkanal.routing.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.enkanal.contracts.access.Caller;
import se.enkanal.routing.problem.Problems;

/** The caller of this request. */
@RequestScoped
public class Callers {

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller, who must have logged in (401) and hold one of the roles somewhere (403). */
    public Caller holding(String... roles) {
        var caller = caller();
        if (Set.of(roles).stream().noneMatch(caller::is)) {
            throw Problems.forbidden();
        }
        return caller;
    }

    /** Whoever has logged in (401). */
    public Caller caller() {
        if (identity.isAnonymous()) {
            throw Problems.unauthorised();
        }
        return caller((JsonWebToken) identity.getPrincipal());
    }

    private static Caller caller(JsonWebToken token) {
        return token.getClaim("grants") instanceof JsonObject grants
                ? Caller.of(token.getSubject(), rights(grants))
                : Caller.of(token.getSubject(), texts(token.getClaim("roles")), texts(token.getClaim("organisations")));
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
}

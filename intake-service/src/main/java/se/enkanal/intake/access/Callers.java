package se.enkanal.intake.access;

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
import se.enkanal.intake.problem.Problems;

/** The caller of this request. */
@RequestScoped
public class Callers {

    private static final String ANONYMOUS = "anonymous";

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whose idempotency keys these are. */
    public String client() {
        return identity.isAnonymous() ? ANONYMOUS : "subject:" + token().getSubject();
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The caller, who must hold one of the roles somewhere; otherwise the answer is 403. */
    public Caller holding(String... roles) {
        var caller = caller();
        if (Set.of(roles).stream().noneMatch(caller::is)) {
            throw Problems.forbidden();
        }
        return caller;
    }

    private Caller caller() {
        var token = token();
        return token.getClaim("grants") instanceof JsonObject grants
                ? Caller.of(token.getSubject(), rights(grants))
                : Caller.of(token.getSubject(), texts(token.getClaim("roles")), texts(token.getClaim("organisations")));
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
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

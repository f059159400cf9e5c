package se.enkanal.deadline.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.edge.Claims;

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
        return new Person(Claims.caller(token), name.orElse(token.getSubject()), accessToken(token));
    }

    /** A browser's session also holds an id token, which is for us alone; other services want the access token. */
    private String accessToken(JsonWebToken token) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        return credential == null ? token.getRawToken() : credential.getToken();
    }

    private static String text(Object claim) {
        return claim instanceof JsonString text ? text.getString() : claim.toString();
    }
}

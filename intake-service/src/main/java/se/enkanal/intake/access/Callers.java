package se.enkanal.intake.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.enkanal.contracts.access.Caller;
import se.enkanal.edge.Claims;
import se.enkanal.edge.Problems;

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
        var caller = Claims.caller(token());
        if (Set.of(roles).stream().noneMatch(caller::is)) {
            throw Problems.forbidden();
        }
        return caller;
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }
}

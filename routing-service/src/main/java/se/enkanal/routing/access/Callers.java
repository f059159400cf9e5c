package se.enkanal.routing.access;

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
        return Claims.caller((JsonWebToken) identity.getPrincipal());
    }
}

package se.enkanal.local;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What a token says of its bearer: the persona whose id the client has, unless the scope names another role or other
 * organisations ({@code role:handler organisation:org-a}).
 */
final class PersonaTokens implements OAuth2TokenCallback {

    static final String ROLE = "role:";
    static final String ORGANISATION = "organisation:";

    @Override
    public String issuerId() {
        return Identity.ISSUER_ID;
    }

    @Override
    public String subject(TokenRequest request) {
        return clientOf(request);
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(Identity.AUDIENCE);
    }

    /** Of someone who logs in nothing is said here: the button that was pushed says it, and would not be heard after us. */
    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        if (!GrantType.CLIENT_CREDENTIALS.equals(request.getAuthorizationGrant().getType())) return Map.of();
        var claims = new HashMap<String, Object>(
                Persona.of(clientOf(request)).map(Persona::claims).orElseGet(Persona.CARE_WORKER::claims));
        named(ROLE, request).ifPresent(roles -> claims.put("roles", roles));
        named(ORGANISATION, request).ifPresent(organisations -> claims.put("organisations", organisations));
        return claims;
    }

    @Override
    public long tokenExpiry() {
        return Duration.ofHours(8).toSeconds();
    }

    private static Optional<List<String>> named(String kind, TokenRequest request) {
        var scope = Optional.ofNullable(request.getScope()).orElseGet(Scope::new);
        var values = scope.toStringList().stream()
                .filter(value -> value.startsWith(kind))
                .map(value -> value.substring(kind.length()))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static String clientOf(TokenRequest request) {
        return Optional.ofNullable(request.getClientAuthentication())
                .map(authentication -> authentication.getClientID().getValue())
                .orElseGet(() -> request.getClientID().getValue());
    }
}

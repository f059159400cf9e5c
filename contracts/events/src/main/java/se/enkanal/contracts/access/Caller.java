package se.enkanal.contracts.access;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A person or machine with its rights: per organisation or operator id the roles held there. A right may be narrowed to a
 * track ({@code handler:IT_INCIDENT}). An operator's id opens its it-tracks only, an organisation's id its whole cases; the
 * first organisation of an operator has its id, and nothing is ever read out of an id.
 */
public record Caller(String subject, Map<String, Set<String>> grants, Set<String> roles) {

    public static final String HANDLER = "handler";
    public static final String DPO = "dpo";
    public static final String ANALYST = "analyst";
    public static final String ADMIN = "admin";
    public static final String CLIENT = "client";

    public Caller {
        grants = grants.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        roles = Set.copyOf(roles);
    }

    /** Claims {@code roles[]} and {@code organisations[]}: each role holds for every listed organisation. */
    public static Caller of(String subject, Collection<String> roles, Collection<String> organisations) {
        var held = Set.copyOf(roles);
        return new Caller(
                subject,
                organisations.stream().distinct().collect(toUnmodifiableMap(Function.identity(), id -> held)),
                rolesIn(held));
    }

    /** The claim {@code grants: {organisation: [right …]}}, which replaces both others. */
    public static Caller of(String subject, Map<String, ? extends Collection<String>> grants) {
        return new Caller(
                subject,
                grants.entrySet().stream()
                        .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue()))),
                rolesIn(grants.values().stream().flatMap(Collection::stream).toList()));
    }

    /** Holds the role somewhere; where not, the answer is 403. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Holds the role, for any track, at this organisation or operator; where not, the answer is 404. */
    public boolean is(String role, String organisation) {
        return rightsAt(organisation).stream().anyMatch(right -> roleOf(right).equals(role));
    }

    /** Holds the role for this track at this organisation or operator. */
    public boolean is(String role, String organisation, String track) {
        var rights = rightsAt(organisation);
        return rights.contains(role) || rights.contains(role + ":" + track);
    }

    /** Every organisation and operator where any of the roles is held. */
    public Set<String> organisations(String... anyOfRoles) {
        return grants.keySet().stream()
                .filter(id -> Stream.of(anyOfRoles).anyMatch(role -> is(role, id)))
                .collect(toUnmodifiableSet());
    }

    private Set<String> rightsAt(String organisation) {
        return grants.getOrDefault(organisation, Set.of());
    }

    private static Set<String> rolesIn(Collection<String> rights) {
        return rights.stream().map(Caller::roleOf).collect(toUnmodifiableSet());
    }

    private static String roleOf(String right) {
        int colon = right.indexOf(':');
        return colon < 0 ? right : right.substring(0, colon);
    }
}

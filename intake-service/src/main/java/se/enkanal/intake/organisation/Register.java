package se.enkanal.intake.organisation;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.contracts.access.Caller;
import se.enkanal.contracts.organisation.v1.Organisation;

/** Every organisation there is, as it now stands. Immutable; a change makes a new register. */
public final class Register {

    static final Locale SWEDISH = Locale.of("sv", "SE");

    public static final Register EMPTY = new Register(List.of());

    private final Map<String, RegisteredOrganisation> byId;
    private final List<RegisteredOrganisation> inAlphabet;
    private final Map<UUID, Place> byLink;

    /** A unit and the organisation it belongs to. */
    public record Place(RegisteredOrganisation organisation, Unit unit) {}

    public Register(Collection<RegisteredOrganisation> organisations) {
        byId = organisations.stream().collect(toUnmodifiableMap(RegisteredOrganisation::id, identity()));
        inAlphabet = organisations.stream()
                .sorted(comparing(RegisteredOrganisation::name, Collator.getInstance(SWEDISH))
                        .thenComparing(RegisteredOrganisation::id))
                .toList();
        byLink = organisations.stream()
                .flatMap(organisation -> organisation.units().stream().map(unit -> new Place(organisation, unit)))
                .collect(toUnmodifiableMap(place -> place.unit().link(), identity()));
    }

    public Optional<RegisteredOrganisation> organisation(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Place> behind(UUID link) {
        return Optional.ofNullable(byLink.get(link));
    }

    /** Those whose name holds all the words, in the Swedish alphabet's order. */
    public List<RegisteredOrganisation> answeringTo(String words) {
        return words.isBlank()
                ? inAlphabet
                : inAlphabet.stream()
                        .filter(organisation -> organisation.answersTo(words))
                        .toList();
    }

    /** Those among the wanted that are not yet here just so. */
    public List<RegisteredOrganisation> lacking(Collection<RegisteredOrganisation> wanted) {
        return wanted.stream().filter(one -> !one.equals(byId.get(one.id()))).toList();
    }

    public Collection<RegisteredOrganisation> all() {
        return inAlphabet;
    }

    /** The organisations whose cases somebody with this role may act in: their own, and those of their operator. */
    public List<String> actedFor(Caller caller, String role) {
        return inAlphabet.stream()
                .filter(one -> caller.is(role, one.id())
                        || caller.is(role, one.operator().id()))
                .map(RegisteredOrganisation::id)
                .toList();
    }

    public Organisation snapshot(String id) {
        return organisation(id).map(RegisteredOrganisation::snapshot).orElseThrow();
    }
}

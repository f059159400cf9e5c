package se.enkanal.intake.organisation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.OrganisationChanged;

/**
 * A controller (personuppgiftsansvarig) with all that is registered about it. {@code addresses} are function addresses
 * per track, never a person's own; {@code supportPhone} is who to call now and may be null.
 */
public record RegisteredOrganisation(
        String id,
        String name,
        Operator operator,
        String organisationNumber,
        String kommunkod,
        String kind,
        ReportingChannel channel,
        String supportPhone,
        Map<String, List<String>> addresses,
        List<Unit> units,
        List<ItSystem> systems) {

    public RegisteredOrganisation {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(operator, "operator");
        requireNonNull(kind, "kind");
        requireNonNull(channel, "channel");
        addresses = addresses == null ? Map.of() : Map.copyOf(addresses);
        units = units == null ? List.of() : List.copyOf(units);
        systems = systems == null ? List.of() : List.copyOf(systems);
    }

    /** The same with other systems. */
    public RegisteredOrganisation with(List<ItSystem> others) {
        return new RegisteredOrganisation(
                id,
                name,
                operator,
                organisationNumber,
                kommunkod,
                kind,
                channel,
                supportPhone,
                addresses,
                units,
                others);
    }

    /** What an event says of it: a snapshot, as it is when the report comes. */
    public Organisation snapshot() {
        return new Organisation(id, name, operator.id(), kommunkod, kind, operator.scope());
    }

    public OrganisationChanged changed(long version, Instant at) {
        var known = systems.stream()
                .filter(ItSystem::isNameable)
                .map(ItSystem::registered)
                .toList();
        return new OrganisationChanged(version, null, at, snapshot(), operator.name(), addresses, known);
    }

    /** Whether it must not be written about here: somebody says so, or the system it happened in is registered so. */
    public boolean keepsSecret(Facts facts) {
        return facts.says(Fact.SECURITY_PROTECTION, Answers.YES)
                || systems.stream()
                        .filter(ItSystem::securitySensitive)
                        .anyMatch(system -> facts.says(Fact.SYSTEM, system.id()));
    }

    public Optional<Unit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The unit that somebody means who writes its name. */
    public Optional<Unit> unitNamed(String typed) {
        return units.stream().filter(unit -> same(unit.name(), typed)).findFirst();
    }

    /** The system that somebody means who writes its name. */
    public Optional<ItSystem> systemNamed(String typed) {
        return systems.stream().filter(system -> same(system.name(), typed)).findFirst();
    }

    /** Whether these words stand in its name. */
    boolean answersTo(String words) {
        String name = (this.name + " " + id).toLowerCase(Register.SWEDISH);
        return Stream.of(words.toLowerCase(Register.SWEDISH).trim().split("\\s+"))
                .allMatch(name::contains);
    }

    private static boolean same(String registered, String typed) {
        return registered.strip().equalsIgnoreCase(typed.strip());
    }
}

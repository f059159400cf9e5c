package se.enkanal.contracts.organisation.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.enkanal.contracts.Event;
import se.enkanal.contracts.Topics;

/**
 * An organisation as it now is. {@code addresses} are function addresses per track (or {@code ALL}): never a person's
 * own. {@code operatorName} is the legal person's. An event from before {@code systems} were told of has none.
 */
public record OrganisationChanged(
        long version,
        UUID causedBy,
        Instant at,
        Organisation organisation,
        String operatorName,
        Map<String, List<String>> addresses,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RegisteredSystem> systems)
        implements Event {

    public static final String TYPE = "se.enkanal.organisation.changed.v1";

    public OrganisationChanged {
        Event.requireVersion(version);
        requireNonNull(at, "at");
        requireNonNull(organisation, "organisation");
        requireNonNull(operatorName, "operatorName");
        addresses = addresses == null ? Map.of() : sorted(addresses);
        systems = systems == null ? List.of() : List.copyOf(systems);
    }

    /** One with no systems to tell of. */
    public OrganisationChanged(
            long version,
            UUID causedBy,
            Instant at,
            Organisation organisation,
            String operatorName,
            Map<String, List<String>> addresses) {
        this(version, causedBy, at, organisation, operatorName, addresses, List.of());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.ORGANISATION;
    }

    @Override
    @JsonIgnore
    public String key() {
        return organisation.id();
    }

    /** In the order of the tracks, so that the same organisation is always the same bytes. */
    private static Map<String, List<String>> sorted(Map<String, List<String>> addresses) {
        var sorted = new TreeMap<String, List<String>>();
        addresses.forEach((track, mailboxes) -> sorted.put(track, List.copyOf(mailboxes)));
        return Collections.unmodifiableMap(sorted);
    }
}

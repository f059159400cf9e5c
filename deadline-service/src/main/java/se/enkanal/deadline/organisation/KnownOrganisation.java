package se.enkanal.deadline.organisation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/** An organisation with its function addresses per track. */
public record KnownOrganisation(String id, String name, String operatorName, Map<String, List<String>> addresses) {

    /** Addresses that want every track's mails. */
    private static final String EVERY_TRACK = "ALL";

    public KnownOrganisation {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(operatorName, "operatorName");
        addresses = Map.copyOf(addresses);
    }

    /** Where this track's mails go. */
    public List<String> addressesFor(String track) {
        return addresses.getOrDefault(track, addresses.getOrDefault(EVERY_TRACK, List.of()));
    }
}

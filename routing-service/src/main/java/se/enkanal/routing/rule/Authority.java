package se.enkanal.routing.rule;

import static java.util.Objects.requireNonNull;

/** Who receives what a track asks for, while it does: addresses move more often than laws. */
public record Authority(
        String id,
        String name,
        String portal,
        String telephone,
        String address,
        String reserve,
        Validity validity,
        String note) {

    public Authority {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(validity, "validity");
    }
}

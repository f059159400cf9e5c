package se.enkanal.deadline.casework.flow;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.deadline.access.Person;
import se.enkanal.deadline.casework.Told;

/** The one who reported, whose words and texts live in intake-service. A port: the edge speaks HTTP. */
public interface Reporter {

    /** Leaves a text for the reporter under this id, once however often it is tried. Fails where it could not be left. */
    Uni<Void> leave(UUID reportId, UUID messageId, String text, Person from);

    /** What the reporter told in their own words; empty where it cannot be fetched now. */
    Uni<Optional<Told>> told(UUID reportId, Person reader);
}

package se.enkanal.deadline.casework.flow;

import java.util.Optional;
import java.util.UUID;
import se.enkanal.deadline.access.Person;

/** Who wants to change which case, and under which version they read it: empty where they did not say. */
public record Asker(Person person, UUID reportId, Optional<Long> asRead, String traceparent) {}

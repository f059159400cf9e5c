package se.enkanal.deadline.casework;

import java.time.Instant;
import java.util.UUID;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.casework.v1.CaseState;

/** Something to announce of a case, once it is known under which version and with what state. */
@FunctionalInterface
interface News {

    CaseEvent under(Heading heading);

    /** What all events of a case begin with. */
    record Heading(UUID reportId, long version, UUID causedBy, Instant at, CaseState state) {}
}

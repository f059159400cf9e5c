package se.enkanal.deadline.casework.store;

import java.time.Instant;
import java.util.UUID;
import se.enkanal.deadline.casework.CaseFile;

/** One thing that was done to a case; {@code actor} is a pseudonym, null where the service did it by itself. */
public record AuditEntry(UUID reportId, String organisation, Instant at, UUID actor, String action, String detail) {

    static AuditEntry byItself(CaseFile file, String action, String detail, Instant at) {
        return by(null, file, action, detail, at);
    }

    /** {@code detail} is a JSON object of codes, ids and times. */
    public static AuditEntry by(UUID actor, CaseFile file, String action, String detail, Instant at) {
        return new AuditEntry(file.reportId(), file.verdict().organisation().id(), at, actor, action, detail);
    }
}

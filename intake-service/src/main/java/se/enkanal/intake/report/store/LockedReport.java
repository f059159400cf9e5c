package se.enkanal.intake.report.store;

import java.time.Instant;
import java.util.UUID;
import se.enkanal.contracts.Reference;
import se.enkanal.contracts.facts.Facts;

/** A report that nobody else changes until the transaction ends. {@code version} is the last announced. */
public record LockedReport(
        UUID id,
        String organisation,
        String unit,
        long version,
        Facts facts,
        Instant receivedAt,
        boolean withdrawn,
        SealedTexts texts) {

    public String reference() {
        return Reference.of(id).shown();
    }

    public long nextVersion() {
        return version + 1;
    }
}

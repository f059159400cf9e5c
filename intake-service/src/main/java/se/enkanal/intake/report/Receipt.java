package se.enkanal.intake.report;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What the reporter takes away. */
public record Receipt(UUID id, String reference, String followUpCode, Instant receivedAt, Set<Advice> advice) {

    public static Receipt of(Report report, FollowUpCode code) {
        return new Receipt(
                report.id(),
                report.reference().shown(),
                code.shown(),
                report.receivedAt(),
                Advice.on(report.facts(), report.organisation().keepsSecret(report.facts())));
    }

    /** The code is a secret: it stands in no log. */
    @Override
    public String toString() {
        return "Receipt[" + id + "]";
    }
}

package se.enkanal.intake.followup.flow;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import se.enkanal.intake.followup.FollowUp;
import se.enkanal.intake.followup.store.FollowUps;
import se.enkanal.intake.report.FollowUpCode;
import se.enkanal.intake.secret.Codes;

/** Shows a report to whoever holds its code. */
@Singleton
public class FollowReport {

    private final FollowUps followUps;
    private final Codes codes;

    FollowReport(FollowUps followUps, Codes codes) {
        this.followUps = followUps;
        this.codes = codes;
    }

    public Uni<Optional<FollowUp>> find(String typed) {
        return followUps.find(fingerprint(typed));
    }

    /** What is no code at all is looked for just the same, so that a wrong one cannot be told from an unknown. */
    byte[] fingerprint(String typed) {
        return codes.fingerprint(
                Codes.Purpose.FOLLOW_UP_CODE,
                FollowUpCode.parse(typed).map(FollowUpCode::characters).orElse(typed));
    }
}

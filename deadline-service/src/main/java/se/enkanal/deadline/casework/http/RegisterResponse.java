package se.enkanal.deadline.casework.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.contracts.verdict.v1.Track.Asked;
import se.enkanal.deadline.casework.Decision.Exemption;
import se.enkanal.deadline.casework.Decision.InformDataSubjects;
import se.enkanal.deadline.casework.Dossier;
import se.enkanal.deadline.casework.RegisterEntry;
import se.enkanal.deadline.casework.Ruling;

/** One breach in the register. {@code decided} is false while only the rules have spoken. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterResponse(
        UUID id,
        String reference,
        String organisation,
        String organisationName,
        Instant receivedAt,
        Status status,
        Facts facts,
        Ruling outcome,
        Risk risk,
        boolean decided,
        InformDataSubjects informDataSubjects,
        Exemption exemption,
        Instant awareAt,
        String reason,
        String dpoAdvice,
        Boolean adviceFollowed,
        Instant decidedAt,
        String decidedBy,
        Rulebook rulebook,
        List<Asked> restedOn,
        List<Submitted> submissions) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Submitted(
            String stage,
            String authority,
            Instant submittedAt,
            String authorityReference,
            boolean preliminary,
            boolean late,
            String delayReason) {}

    static RegisterResponse of(RegisterEntry entry) {
        var taken = entry.decided().orElse(null);
        var decision = taken == null ? null : taken.decision();
        return new RegisterResponse(
                entry.reportId(),
                entry.reference(),
                entry.organisation(),
                entry.organisationName(),
                entry.receivedAt(),
                entry.status(),
                entry.facts(),
                entry.ruling(),
                entry.risk(),
                taken != null,
                taken == null ? null : decision.informDataSubjects(),
                taken == null ? null : decision.exemption(),
                taken == null ? null : decision.awareAt(),
                taken == null ? null : taken.reason(),
                taken == null ? null : taken.dpoAdvice(),
                taken == null ? null : decision.adviceFollowed(),
                taken == null ? null : taken.at(),
                taken == null ? null : taken.by(),
                entry.rulebook(),
                entry.rests(),
                entry.submissions().stream().map(RegisterResponse::submitted).toList());
    }

    private static Submitted submitted(Dossier.Filed filed) {
        var submission = filed.submission();
        return new Submitted(
                submission.stage(),
                filed.authority(),
                submission.submittedAt(),
                submission.authorityReference(),
                submission.preliminary(),
                filed.late(),
                filed.delayReason());
    }
}

package se.enkanal.deadline.casework.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.Proposed;
import se.enkanal.contracts.verdict.v1.ReportAssessed.Trigger;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.casework.Decision.Exemption;
import se.enkanal.deadline.casework.Decision.InformDataSubjects;
import se.enkanal.deadline.casework.Dossier;
import se.enkanal.deadline.casework.Feedback;
import se.enkanal.deadline.casework.Ruling;

/** A case whole. {@code decisions} are all that were taken, newest first; {@code tracks} say which ruling stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseResponse(
        UUID id,
        String reference,
        long version,
        Status status,
        CaseSummary.Organisation organisation,
        Instant receivedAt,
        Instant openedAt,
        Instant plannedFrom,
        Instant dueAt,
        Facts facts,
        Proposal proposal,
        List<CaseSummary.TrackSummary> tracks,
        List<Decided> decisions,
        List<StageResponse> stages,
        List<Filed> submissions,
        List<Answered> feedback,
        List<Sent> messages,
        List<Entry> history) {

    /** What the rules say, whole. */
    record Proposal(
            long version,
            Instant assessedAt,
            Trigger trigger,
            Rulebook rulebook,
            List<Track> tracks,
            List<Duty> otherDuties,
            List<Proposed> proposed) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decided(
            UUID id,
            String track,
            Ruling outcome,
            Risk risk,
            InformDataSubjects informDataSubjects,
            Exemption exemption,
            Instant awareAt,
            Instant significantAt,
            Instant handlingEndedAt,
            String reason,
            String dpoAdvice,
            Boolean adviceFollowed,
            Instant decidedAt,
            String decidedBy) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Filed(
            UUID id,
            String track,
            String stage,
            String authority,
            Instant submittedAt,
            String authorityReference,
            String channel,
            boolean preliminary,
            boolean late,
            String delayReason,
            Instant recordedAt,
            String recordedBy) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answered(
            UUID id,
            String track,
            String authority,
            Feedback.Kind kind,
            Instant receivedAt,
            String summary,
            UUID messageId,
            Instant recordedAt,
            String recordedBy) {}

    record Sent(UUID id, Instant sentAt, String sentBy) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(Instant at, String action, String by, @JsonRawValue String detail) {}

    static CaseResponse of(Dossier dossier, List<Track> visible) {
        var file = dossier.file();
        var verdict = file.verdict();
        return new CaseResponse(
                file.reportId(),
                verdict.reference(),
                file.version(),
                file.status(),
                CaseSummary.Organisation.of(verdict.organisation()),
                verdict.receivedAt(),
                dossier.openedAt(),
                file.plannedFrom(),
                Visible.dueAt(file, visible),
                verdict.facts(),
                new Proposal(
                        verdict.version(),
                        verdict.at(),
                        verdict.trigger(),
                        verdict.rulebook(),
                        visible,
                        Visible.duties(file, visible),
                        verdict.proposed()),
                visible.stream()
                        .map(track -> CaseSummary.TrackSummary.of(file, track))
                        .toList(),
                dossier.decisions().stream().map(CaseResponse::decided).toList(),
                Visible.stages(file, visible),
                dossier.submissions().stream().map(CaseResponse::filed).toList(),
                dossier.feedback().stream().map(CaseResponse::answered).toList(),
                dossier.messages().stream()
                        .map(sent -> new Sent(sent.id(), sent.at(), sent.by()))
                        .toList(),
                dossier.history().stream()
                        .map(entry -> new Entry(entry.at(), entry.action(), entry.by(), entry.detail()))
                        .toList());
    }

    private static Decided decided(Dossier.Decided taken) {
        var decision = taken.decision();
        return new Decided(
                decision.id(),
                decision.track(),
                decision.ruling(),
                decision.risk(),
                decision.informDataSubjects(),
                decision.exemption(),
                decision.awareAt(),
                decision.significantAt(),
                decision.handlingEndedAt(),
                taken.reason(),
                taken.dpoAdvice(),
                decision.adviceFollowed(),
                taken.at(),
                taken.by());
    }

    private static Filed filed(Dossier.Filed filed) {
        var submission = filed.submission();
        return new Filed(
                submission.id(),
                submission.track(),
                submission.stage(),
                filed.authority(),
                submission.submittedAt(),
                submission.authorityReference(),
                submission.channel(),
                submission.preliminary(),
                filed.late(),
                filed.delayReason(),
                filed.at(),
                filed.by());
    }

    private static Answered answered(Dossier.Answered answered) {
        var feedback = answered.feedback();
        return new Answered(
                feedback.id(),
                feedback.track(),
                answered.authority(),
                feedback.kind(),
                feedback.receivedAt(),
                answered.summary(),
                answered.messageId(),
                answered.at(),
                answered.by());
    }
}

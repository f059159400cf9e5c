package se.enkanal.deadline.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Asked;

/**
 * One breach as a controller has to document it (GDPR art. 33.5): the facts, the effects and the measures, and the
 * decision with what it rested on. {@code decided} is empty while nobody has; then the proposal stands.
 */
public record RegisterEntry(
        UUID reportId,
        String reference,
        String organisation,
        String organisationName,
        Instant receivedAt,
        Status status,
        Facts facts,
        Ruling ruling,
        Risk risk,
        Optional<Dossier.Decided> decided,
        Rulebook rulebook,
        List<Asked> rests,
        List<Dossier.Filed> submissions) {

    public static RegisterEntry of(Dossier dossier) {
        return of(
                dossier, dossier.file().proposal(Ownership.PERSONAL_DATA_BREACH).orElseThrow());
    }

    private static RegisterEntry of(Dossier dossier, Track breach) {
        var file = dossier.file();
        var decided = dossier.decisions().stream()
                .filter(each -> each.decision().track().equals(breach.track()))
                .findFirst();
        ReportAssessed rested = decided.map(Dossier.Decided::restedOn).orElse(file.verdict());
        return new RegisterEntry(
                file.reportId(),
                file.verdict().reference(),
                file.verdict().organisation().id(),
                file.verdict().organisation().name(),
                file.verdict().receivedAt(),
                file.status(),
                rested.facts(),
                file.ruling(breach),
                decided.map(each -> each.decision().risk()).orElse(breach.risk()),
                decided,
                rested.rulebook(),
                rested.tracks().stream()
                        .filter(track -> track.track().equals(breach.track()))
                        .flatMap(track -> track.trace().stream())
                        .filter(asked -> asked.question() != null)
                        .toList(),
                dossier.submissions().stream()
                        .filter(each -> each.submission().track().equals(breach.track()))
                        .toList());
    }
}

package se.enkanal.deadline.casework;

import java.util.Optional;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.casework.Decision.InformDataSubjects;

/** Whether those whose data it is are to be told (GDPR art. 34), as a decision says it, and which clock that starts. */
final class Telling {

    static final String THOSE_CONCERNED = "DATA_SUBJECT_INFORMATION";

    /** By the exemption or by the risk; where that is as high as the rules found it, what they propose stands. */
    static Optional<InformDataSubjects> of(Decision decision, Track proposal) {
        if (decision.exemption() != null) {
            return Optional.of(InformDataSubjects.NOT_REQUIRED);
        }
        return switch (decision.risk()) {
            case null -> Optional.empty();
            case UNLIKELY, RISK -> Optional.of(InformDataSubjects.NOT_REQUIRED);
            case HIGH_RISK ->
                proposal.risk() == Risk.HIGH_RISK
                        ? Optional.ofNullable(proposal.informDataSubjects()).map(InformDataSubjects::valueOf)
                        : Optional.of(InformDataSubjects.REQUIRED);
        };
    }

    /** What the rulebook says of the track when a person decides so, where it didn't ask for it itself. */
    static Track following(Decision decision, Track proposal) {
        if (decision.ruling() != Ruling.NOTIFY) {
            return proposal;
        }
        var notified = proposal.notified();
        return decision.informDataSubjects() == InformDataSubjects.REQUIRED ? notified.atHighRisk() : notified;
    }

    /** They are to be told, and the verdict is older than the rules about what follows of that. */
    static boolean hasNoClock(CaseFile file, Decision decision, Track proposal) {
        return Ownership.PERSONAL_DATA_BREACH.equals(decision.track())
                && decision.ruling() == Ruling.NOTIFY
                && decision.informDataSubjects() == InformDataSubjects.REQUIRED
                && file.clock(decision.track(), THOSE_CONCERNED).isEmpty()
                && following(decision, proposal).stages().stream()
                        .noneMatch(stage -> stage.stage().equals(THOSE_CONCERNED));
    }

    /** The rules ask for a notification, or that they are told, and the decision for less. */
    static boolean asksLess(Decision decision, Track proposal) {
        boolean toldNot = decision.informDataSubjects() == InformDataSubjects.NOT_REQUIRED
                && InformDataSubjects.REQUIRED.name().equals(proposal.informDataSubjects());
        return proposal.outcome() == Outcome.NOTIFY && (decision.ruling() != Ruling.NOTIFY || toldNot);
    }

    private Telling() {}
}

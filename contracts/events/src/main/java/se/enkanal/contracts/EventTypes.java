package se.enkanal.contracts;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.organisation.v1.OrganisationChanged;
import se.enkanal.contracts.report.v1.ReportEvent;
import se.enkanal.contracts.verdict.v1.ReportAssessed;

/** Which record a CloudEvents type is read as. */
public final class EventTypes {

    private static final Map<String, Class<? extends Event>> BY_TYPE = Stream.of(
                    declared(OrganisationChanged.TYPE, OrganisationChanged.class),
                    declared(ReportEvent.ReportReceived.TYPE, ReportEvent.ReportReceived.class),
                    declared(ReportEvent.ReportSupplemented.TYPE, ReportEvent.ReportSupplemented.class),
                    declared(ReportEvent.ReportWithdrawn.TYPE, ReportEvent.ReportWithdrawn.class),
                    declared(ReportEvent.NarrativeRead.TYPE, ReportEvent.NarrativeRead.class),
                    declared(ReportEvent.ReporterAnswered.TYPE, ReportEvent.ReporterAnswered.class),
                    declared(ReportAssessed.TYPE, ReportAssessed.class),
                    declared(CaseEvent.CaseOpened.TYPE, CaseEvent.CaseOpened.class),
                    declared(CaseEvent.CaseRejudged.TYPE, CaseEvent.CaseRejudged.class),
                    declared(CaseEvent.DecisionRecorded.TYPE, CaseEvent.DecisionRecorded.class),
                    declared(CaseEvent.SubmissionRecorded.TYPE, CaseEvent.SubmissionRecorded.class),
                    declared(CaseEvent.FeedbackRecorded.TYPE, CaseEvent.FeedbackRecorded.class),
                    declared(CaseEvent.MessageSent.TYPE, CaseEvent.MessageSent.class),
                    declared(CaseEvent.AnchorCorrected.TYPE, CaseEvent.AnchorCorrected.class),
                    declared(CaseEvent.StageWaived.TYPE, CaseEvent.StageWaived.class),
                    declared(CaseEvent.DeadlineDueSoon.TYPE, CaseEvent.DeadlineDueSoon.class),
                    declared(CaseEvent.PlannedDatePassed.TYPE, CaseEvent.PlannedDatePassed.class),
                    declared(CaseEvent.DeadlineMissed.TYPE, CaseEvent.DeadlineMissed.class),
                    declared(CaseEvent.CaseClosed.TYPE, CaseEvent.CaseClosed.class),
                    declared(CaseEvent.CaseReopened.TYPE, CaseEvent.CaseReopened.class))
            .collect(collectingAndThen(
                    toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new),
                    Collections::unmodifiableMap));

    public static Optional<Class<? extends Event>> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** In the order of a report's life. */
    public static Map<String, Class<? extends Event>> all() {
        return BY_TYPE;
    }

    private static Map.Entry<String, Class<? extends Event>> declared(String type, Class<? extends Event> event) {
        return Map.entry(type, event);
    }

    private EventTypes() {}
}

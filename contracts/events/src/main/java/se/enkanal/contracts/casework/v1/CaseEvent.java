package se.enkanal.contracts.casework.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Event;
import se.enkanal.contracts.Topics;

/**
 * A case's life, from the verdict that opened it to its closing. One file because it is one alphabet: every consumer
 * switches over all of it. The case's id is the report's; {@code case} is the state after the event.
 */
public sealed interface CaseEvent extends Event {

    UUID reportId();

    @JsonProperty("case")
    CaseState state();

    @Override
    default String topic() {
        return Topics.CASE;
    }

    @Override
    @JsonIgnore
    default String key() {
        return reportId().toString();
    }

    private static void require(UUID reportId, long version, Instant at, CaseState state) {
        requireNonNull(reportId, "reportId");
        Event.requireVersion(version);
        requireNonNull(at, "at");
        requireNonNull(state, "case");
    }

    /** A report has become a case, with its clocks. Exactly one per report. */
    record CaseOpened(UUID reportId, long version, UUID causedBy, Instant at, @JsonProperty("case") CaseState state)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.opened.v1";

        public CaseOpened {
            require(reportId, version, at, state);
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** A newer verdict changed what is proposed; what a person decided stands. */
    record CaseRejudged(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            long verdictVersion)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.rejudged.v1";

        public CaseRejudged {
            require(reportId, version, at, state);
            Event.requireVersion(verdictVersion);
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /**
     * A person decided. The reason stays in deadline-service. {@code outcome} may also be {@code NOT_A_REPORT}; {@code
     * track} is {@code ALL} where the decision is of the whole case.
     */
    record DecisionRecorded(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            UUID decisionId,
            String track,
            String outcome,
            String risk,
            String informDataSubjects,
            Instant awareAt,
            Instant significantAt,
            Instant handlingEndedAt)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.decision-recorded.v1";

        public DecisionRecorded {
            require(reportId, version, at, state);
            requireNonNull(decisionId, "decisionId");
            requireNonNull(track, "track");
            requireNonNull(outcome, "outcome");
        }

        /** One that says nothing of an end. */
        public DecisionRecorded(
                UUID reportId,
                long version,
                UUID causedBy,
                Instant at,
                CaseState state,
                UUID decisionId,
                String track,
                String outcome,
                String risk,
                String informDataSubjects,
                Instant awareAt,
                Instant significantAt) {
            this(
                    reportId,
                    version,
                    causedBy,
                    at,
                    state,
                    decisionId,
                    track,
                    outcome,
                    risk,
                    informDataSubjects,
                    awareAt,
                    significantAt,
                    null);
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** An authority has been told; that is what stops a clock. */
    record SubmissionRecorded(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            UUID submissionId,
            String track,
            String stage,
            String authority,
            Instant submittedAt,
            boolean late,
            boolean preliminary)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.submission-recorded.v1";

        public SubmissionRecorded {
            require(reportId, version, at, state);
            requireNonNull(submissionId, "submissionId");
            requireNonNull(track, "track");
            requireNonNull(stage, "stage");
            requireNonNull(authority, "authority");
            requireNonNull(submittedAt, "submittedAt");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** An authority answered. {@code messageId} names the text for the reporter, kept in intake-service. */
    record FeedbackRecorded(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            UUID feedbackId,
            String track,
            String authority,
            String kind,
            Instant receivedAt,
            UUID messageId)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.feedback-recorded.v1";

        public FeedbackRecorded {
            require(reportId, version, at, state);
            requireNonNull(feedbackId, "feedbackId");
            requireNonNull(track, "track");
            requireNonNull(authority, "authority");
            requireNonNull(kind, "kind");
            requireNonNull(receivedAt, "receivedAt");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** A handler wrote to the reporter; the text is in intake-service. */
    record MessageSent(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            UUID messageId)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.message-sent.v1";

        public MessageSent {
            require(reportId, version, at, state);
            requireNonNull(messageId, "messageId");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** The time a clock counts from was set anew; both times are kept. */
    record AnchorCorrected(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            String track,
            Anchor anchor,
            Instant before,
            Instant after)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.anchor-corrected.v1";

        public AnchorCorrected {
            require(reportId, version, at, state);
            requireNonNull(track, "track");
            requireNonNull(anchor, "anchor");
            requireNonNull(after, "after");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** A stage need not be filed after all, for the coded reason. */
    record StageWaived(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            String track,
            String stage,
            String reason)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.stage-waived.v1";

        public StageWaived {
            require(reportId, version, at, state);
            requireNonNull(track, "track");
            requireNonNull(stage, "stage");
            requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** A clock passed a rung of its reminders; {@code left} is what remained at that rung. */
    record DeadlineDueSoon(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            String track,
            String stage,
            Instant dueAt,
            Duration left,
            boolean planned)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.deadline-due-soon.v1";

        public DeadlineDueSoon {
            require(reportId, version, at, state);
            requireNonNull(track, "track");
            requireNonNull(stage, "stage");
            requireNonNull(dueAt, "dueAt");
            requireNonNull(left, "left");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** A planned date passed: nobody has yet decided when we became aware. */
    record PlannedDatePassed(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            String track,
            String stage,
            Instant dueAt)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.planned-date-passed.v1";

        public PlannedDatePassed {
            require(reportId, version, at, state);
            requireNonNull(track, "track");
            requireNonNull(stage, "stage");
            requireNonNull(dueAt, "dueAt");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** A clock with a confirmed anchor ran out. */
    record DeadlineMissed(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            String track,
            String stage,
            Instant dueAt)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.deadline-missed.v1";

        public DeadlineMissed {
            require(reportId, version, at, state);
            requireNonNull(track, "track");
            requireNonNull(stage, "stage");
            requireNonNull(dueAt, "dueAt");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** Nothing more is to be done, for the coded reason. */
    record CaseClosed(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            String reason)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.closed.v1";

        public CaseClosed {
            require(reportId, version, at, state);
            requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** There is more to do after all, for the coded reason. */
    record CaseReopened(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            @JsonProperty("case") CaseState state,
            String reason)
            implements CaseEvent {

        public static final String TYPE = "se.enkanal.case.reopened.v1";

        public CaseReopened {
            require(reportId, version, at, state);
            requireNonNull(reason, "reason");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }
}

package se.enkanal.contracts.report.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.Event;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;

/** A report's life as its reporter lives it. Events carry the whole state, not what changed. */
public sealed interface ReportEvent extends Event {

    UUID reportId();

    @Override
    default String topic() {
        return Topics.REPORT;
    }

    @Override
    @JsonIgnore
    default String key() {
        return reportId().toString();
    }

    private static void require(UUID reportId, long version, Instant at) {
        requireNonNull(reportId, "reportId");
        Event.requireVersion(version);
        requireNonNull(at, "at");
    }

    /**
     * Somebody reported. {@code at} is the receipt. {@code unit} is left out for protected identities and for units with
     * fewer than ten staff; {@code channel} is {@code FORM}, {@code API} or {@code BATCH}.
     */
    record ReportReceived(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            String reference,
            Organisation organisation,
            String unit,
            String channel,
            Facts facts)
            implements ReportEvent {

        public static final String TYPE = "se.enkanal.report.received.v1";

        public ReportReceived {
            require(reportId, version, at);
            requireNonNull(reference, "reference");
            requireNonNull(organisation, "organisation");
            requireNonNull(channel, "channel");
            requireNonNull(facts, "facts");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** Somebody knew more: {@code facts} are all facts as merged, {@code changed} names the fields that differ. */
    record ReportSupplemented(
            UUID reportId,
            long version,
            UUID causedBy,
            Instant at,
            String reference,
            Organisation organisation,
            Instant receivedAt,
            Facts facts,
            List<String> changed,
            By by)
            implements ReportEvent {

        public static final String TYPE = "se.enkanal.report.supplemented.v1";

        public enum By {
            REPORTER,
            HANDLER
        }

        public ReportSupplemented {
            require(reportId, version, at);
            requireNonNull(reference, "reference");
            requireNonNull(organisation, "organisation");
            requireNonNull(receivedAt, "receivedAt");
            requireNonNull(facts, "facts");
            requireNonNull(by, "by");
            changed = changed == null ? List.of() : List.copyOf(changed);
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** The reporter takes it back. A note for the handler; no clock stops because of it. */
    record ReportWithdrawn(UUID reportId, long version, UUID causedBy, Instant at) implements ReportEvent {

        public static final String TYPE = "se.enkanal.report.withdrawn.v1";

        public ReportWithdrawn {
            require(reportId, version, at);
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** Somebody with the right to do so read the narrative. {@code reader} is a pseudonym. */
    record NarrativeRead(UUID reportId, long version, UUID causedBy, Instant at, String organisation, String reader)
            implements ReportEvent {

        public static final String TYPE = "se.enkanal.report.narrative-read.v1";

        public NarrativeRead {
            require(reportId, version, at);
            requireNonNull(organisation, "organisation");
            requireNonNull(reader, "reader");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /** The reporter wrote to the handler, as an answer or unasked; the text is in intake-service. */
    record ReporterAnswered(UUID reportId, long version, UUID causedBy, Instant at, String organisation, UUID messageId)
            implements ReportEvent {

        public static final String TYPE = "se.enkanal.report.reporter-answered.v1";

        public ReporterAnswered {
            require(reportId, version, at);
            requireNonNull(organisation, "organisation");
            requireNonNull(messageId, "messageId");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }
}

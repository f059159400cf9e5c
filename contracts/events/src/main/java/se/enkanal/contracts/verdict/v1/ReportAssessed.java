package se.enkanal.contracts.verdict.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.Event;
import se.enkanal.contracts.Topics;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;

/**
 * The rules have judged a report. Carries everything a case needs, so that deadline-service waits for no other topic.
 * {@code at} is when it was judged, {@code receivedAt} when the report came, {@code reportVersion} the version of the
 * report that was judged.
 */
public record ReportAssessed(
        UUID reportId,
        long version,
        UUID causedBy,
        Instant at,
        long reportVersion,
        String reference,
        Organisation organisation,
        Instant receivedAt,
        Trigger trigger,
        Rulebook rulebook,
        Facts facts,
        List<Track> tracks,
        List<Duty> otherDuties)
        implements Event {

    public static final String TYPE = "se.enkanal.verdict.assessed.v1";

    /** Why it was judged now. */
    public enum Trigger {
        FACTS,
        TIME,
        RULEBOOK,
        REQUEST
    }

    public ReportAssessed {
        requireNonNull(reportId, "reportId");
        Event.requireVersion(version);
        Event.requireVersion(reportVersion);
        requireNonNull(at, "at");
        requireNonNull(reference, "reference");
        requireNonNull(organisation, "organisation");
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(trigger, "trigger");
        requireNonNull(rulebook, "rulebook");
        requireNonNull(facts, "facts");
        tracks = List.copyOf(requireNonNull(tracks, "tracks"));
        otherDuties = otherDuties == null ? List.of() : List.copyOf(otherDuties);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.VERDICT;
    }

    @Override
    @JsonIgnore
    public String key() {
        return reportId.toString();
    }
}

package se.enkanal.contracts.verdict.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
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
 * report that was judged, {@code proposed} what other reports suggest and nobody has said.
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
        List<Duty> otherDuties,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Proposed> proposed)
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
        proposed = proposed == null ? List.of() : List.copyOf(proposed);
    }

    /** One that proposes nothing. */
    public ReportAssessed(
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
            List<Duty> otherDuties) {
        this(
                reportId,
                version,
                causedBy,
                at,
                reportVersion,
                reference,
                organisation,
                receivedAt,
                trigger,
                rulebook,
                facts,
                tracks,
                otherDuties,
                List.of());
    }

    /** The same with other tracks. */
    public ReportAssessed saying(List<Track> other) {
        return with(other, proposed);
    }

    /** The same with other proposals. */
    public ReportAssessed proposing(List<Proposed> other) {
        return with(tracks, other);
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

    private ReportAssessed with(List<Track> otherTracks, List<Proposed> otherProposed) {
        return new ReportAssessed(
                reportId,
                version,
                causedBy,
                at,
                reportVersion,
                reference,
                organisation,
                receivedAt,
                trigger,
                rulebook,
                facts,
                otherTracks,
                otherDuties,
                otherProposed);
    }
}

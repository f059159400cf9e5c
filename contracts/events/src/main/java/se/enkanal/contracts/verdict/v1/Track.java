package se.enkanal.contracts.verdict.v1;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one body of law says of the incident: {@code PERSONAL_DATA_BREACH}, {@code IT_INCIDENT}, {@code
 * PROCESSOR_NOTICE}. {@code missing} names the facts that could change the outcome, most decisive first; {@code
 * ifNotified} stands where the rules don't ask for a notification, {@code ifHighRisk} wherever something follows of a high
 * risk, whether the rules find one or not.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Track(
        String track,
        Outcome outcome,
        Certainty certainty,
        String authority,
        Risk risk,
        String informDataSubjects,
        Severity severity,
        List<Stage> stages,
        List<Asked> trace,
        List<String> missing,
        WorstCase worstCase,
        List<Change> changesAt,
        IfNotified ifNotified,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Stage> ifHighRisk) {

    public enum Certainty {
        CONFIRMED,
        PROVISIONAL
    }

    /** ENISA 2013: score = context × identification + circumstances, and the {@code parts} that it is the sum of. */
    public record Severity(
            String method,
            BigDecimal dataProcessingContext,
            BigDecimal easeOfIdentification,
            BigDecimal circumstances,
            BigDecimal score,
            String band,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts) {
        public Severity {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    /** What was counted, as the rulebook asks it; without {@code points} it was weighed and not counted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(String part, String question, BigDecimal points) {
        public Part {
            requireNonNull(part, "part");
            requireNonNull(question, "question");
        }
    }

    /** A rule that was asked. In an event, question and lagrum stand only at the decisive ones. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Asked(String rule, String question, String answer, String lagrum, List<String> because) {
        public Asked {
            requireNonNull(rule, "rule");
            requireNonNull(answer, "answer");
            because = because == null ? List.of() : List.copyOf(because);
        }
    }

    /** How far what is not known could reach. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WorstCase(Outcome outcome, Risk risk) {}

    /**
     * When the answer will change if nothing more is said, and into what; {@code risk} is null where the track has none,
     * {@code because} is a rule's id.
     */
    public record Change(
            Instant at, Outcome outcome, @JsonInclude(JsonInclude.Include.NON_NULL) Risk risk, String because) {}

    /** Who is told, and the clocks that follow, when a person decides to notify what the rules didn't ask for. */
    public record IfNotified(String authority, List<Stage> stages) {
        public IfNotified {
            requireNonNull(authority, "authority");
            stages = List.copyOf(stages);
        }
    }

    public Track {
        requireNonNull(track, "track");
        requireNonNull(outcome, "outcome");
        requireNonNull(certainty, "certainty");
        stages = stages == null ? List.of() : List.copyOf(stages);
        trace = trace == null ? List.of() : List.copyOf(trace);
        missing = missing == null ? List.of() : List.copyOf(missing);
        changesAt = changesAt == null ? List.of() : List.copyOf(changesAt);
        ifHighRisk = ifHighRisk == null ? List.of() : List.copyOf(ifHighRisk);
    }

    /** The same with another trace. */
    public Track tracing(List<Asked> other) {
        return with(authority, stages, other);
    }

    /** The same with other stages. */
    public Track staging(List<Stage> other) {
        return with(authority, other, trace);
    }

    /** The same as it stands when a person decides to notify: the verdict's own authority and stages always win. */
    public Track notified() {
        return ifNotified == null || !stages.isEmpty()
                ? this
                : with(authority == null ? ifNotified.authority : authority, ifNotified.stages, trace);
    }

    /** The same as it stands when a person finds the risk high, or decides that those concerned are to be told. */
    public Track atHighRisk() {
        var more = ifHighRisk.stream().filter(stage -> stages.stream()
                .noneMatch(other -> other.stage().equals(stage.stage())));
        return staging(Stream.concat(stages.stream(), more).toList());
    }

    private Track with(String otherAuthority, List<Stage> otherStages, List<Asked> otherTrace) {
        return new Track(
                track,
                outcome,
                certainty,
                otherAuthority,
                risk,
                informDataSubjects,
                severity,
                otherStages,
                otherTrace,
                missing,
                worstCase,
                changesAt,
                ifNotified,
                ifHighRisk);
    }
}

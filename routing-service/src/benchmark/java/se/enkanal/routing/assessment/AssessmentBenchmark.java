package se.enkanal.routing.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.book.RuleBookReader;
import se.enkanal.routing.rule.book.RuleFiles;

/** One whole assessment, as {@code POST /routing/v1/assessments} answers it, without HTTP. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class AssessmentBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final se.enkanal.contracts.organisation.v1.Scope MUNICIPALITY =
            new se.enkanal.contracts.organisation.v1.Scope(true, true, false, "LARGE", true);

    /** What is known: nothing, what staff say of a letter or of records still down, and all that a handler knows. */
    private static final Map<String, Map<String, Object>> INCIDENTS = Map.of(
            "EMPTY", Map.of("events", List.of("UNKNOWN")),
            "LETTER",
                    Map.of(
                            "events", List.of("DISCLOSED"),
                            "disclosure", List.of("SENT_TO_WRONG_PERSON"),
                            "subjects", List.of("PATIENTS_OR_CLIENTS"),
                            "subjectCount", "ONE",
                            "dataKinds", List.of("CONTACT", "HEALTH")),
            "RECORDS_DOWN",
                    Map.of(
                            "events", List.of("SYSTEM_DOWN", "ATTACK"),
                            "systemKind", List.of("RECORDS_OR_PLANNING"),
                            "serviceKind", "HEALTH_CARE",
                            "outage", "PT30M",
                            "ongoing", "YES",
                            "noticedAt", "2026-11-20T09:20:00Z"),
            "ALL_KNOWN",
                    Map.ofEntries(
                            Map.entry("events", List.of("DISCLOSED")),
                            Map.entry("disclosure", List.of("SENT_TO_WRONG_PERSON")),
                            Map.entry("subjects", List.of("PATIENTS_OR_CLIENTS")),
                            Map.entry("subjectNumber", 1),
                            Map.entry("dataKinds", List.of("CONTACT", "HEALTH")),
                            Map.entry("recipient", List.of("TRUSTED")),
                            Map.entry("recipientConfirmedDeletion", "YES"),
                            Map.entry("harm", "NONE"),
                            Map.entry("consequences", List.of("NONE_YET")),
                            Map.entry("malicious", "NO")));

    private final RuleBook book = RuleBookReader.read(RuleFiles.own());

    @Param({"EMPTY", "LETTER", "RECORDS_DOWN", "ALL_KNOWN"})
    public String incident;

    private Question question;

    @Setup
    public void ask() {
        question = new Question(
                Optional.empty(), Optional.empty(), Facts.read(INCIDENTS.get(incident)), Optional.empty(), NOW);
    }

    @Benchmark
    public Assessment assess() {
        return Assessment.of(question, MUNICIPALITY, Optional.empty(), book);
    }
}

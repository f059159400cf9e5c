package se.enkanal.routing.rule.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.enkanal.routing.rule.Severity;
import se.enkanal.routing.rule.Severity.Factor;
import se.enkanal.routing.rule.Severity.Points;

/** Reads the points of the severity method. */
final class SeverityReader {

    private static final Set<String> WORDS = Set.of(
            "method",
            "dataProcessingContext",
            "easeOfIdentification",
            "circumstances",
            "mitigating",
            "aggravating",
            "bands");
    private static final List<String> CIRCUMSTANCES = List.of("CONFIDENTIALITY", "INTEGRITY", "AVAILABILITY", "INTENT");

    private final ConditionReader conditions;

    SeverityReader(RuleIndex index) {
        this.conditions = ConditionReader.ofSeverity(index);
    }

    Severity read(RuleFile file) {
        var passage = Passage.of(file);
        var fields = passage.fields(WORDS);
        var bands = new TreeMap<Integer, String>();
        passage.required(fields, "bands").items().forEach(band -> {
            var words = band.fields(Set.of("from", "band"));
            bands.put(
                    hundredths(band.required(words, "from")),
                    band.required(words, "band").text());
        });
        return new Severity(
                passage.required(fields, "method").text(),
                points("CONTEXT", passage.required(fields, "dataProcessingContext")),
                points("IDENTIFICATION", passage.required(fields, "easeOfIdentification")),
                circumstances(passage.required(fields, "circumstances")),
                Stream.of("mitigating", "aggravating")
                        .flatMap(part -> factors(part, fields))
                        .toList(),
                bands);
    }

    private List<List<Points>> circumstances(Passage passage) {
        var parts = passage.items();
        if (parts.size() != CIRCUMSTANCES.size()) {
            throw passage.misprint("omständigheterna är %s.".formatted(String.join(", ", CIRCUMSTANCES)));
        }
        return IntStream.range(0, parts.size())
                .mapToObj(part -> points(CIRCUMSTANCES.get(part), parts.get(part)))
                .toList();
    }

    private List<Points> points(String part, Passage passage) {
        return passage.items().stream()
                .map(line -> {
                    var words = line.fields(Set.of("points", "question", "when"));
                    return new Points(
                            part,
                            RuleReader.text(words, "question"),
                            hundredths(line.required(words, "points")),
                            conditions.read(line.required(words, "when")));
                })
                .toList();
    }

    /** An edition from before they were weighed has none. */
    private Stream<Factor> factors(String part, Map<String, Passage> fields) {
        return Stream.ofNullable(fields.get(part))
                .map(Passage::items)
                .flatMap(List::stream)
                .map(line -> {
                    var words = line.fields(Set.of("question", "when"));
                    return new Factor(
                            part.toUpperCase(Locale.ROOT),
                            line.required(words, "question").text(),
                            conditions.read(line.required(words, "when")));
                });
    }

    private static int hundredths(Passage number) {
        return number.as(text -> new BigDecimal(text).movePointRight(2).intValueExact(), "ett tal med två decimaler");
    }
}

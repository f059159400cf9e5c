package se.enkanal.routing.rule.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import se.enkanal.routing.rule.Severity;
import se.enkanal.routing.rule.Severity.Points;

/** Reads the points of the severity method. */
final class SeverityReader {

    private static final Set<String> WORDS =
            Set.of("method", "dataProcessingContext", "easeOfIdentification", "circumstances", "bands");

    private final ConditionReader conditions;

    SeverityReader(RuleIndex index) {
        this.conditions = new ConditionReader(index);
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
                points(passage.required(fields, "dataProcessingContext")),
                points(passage.required(fields, "easeOfIdentification")),
                passage.required(fields, "circumstances").items().stream()
                        .map(this::points)
                        .toList(),
                bands);
    }

    private List<Points> points(Passage passage) {
        return passage.items().stream()
                .map(line -> {
                    var words = line.fields(Set.of("points", "when"));
                    return new Points(
                            hundredths(line.required(words, "points")), conditions.read(line.required(words, "when")));
                })
                .toList();
    }

    private static int hundredths(Passage number) {
        return number.as(text -> new BigDecimal(text).movePointRight(2).intValueExact(), "ett tal med två decimaler");
    }
}

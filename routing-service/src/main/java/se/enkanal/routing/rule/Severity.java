package se.enkanal.routing.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Part;

/**
 * ENISA's method of 2013: context × identification + circumstances, with the points as data, and what practice weighs
 * besides without points. It accompanies the verdict and never decides it, since it overrates a single letter sent to the
 * wrong person. Points are hundredths.
 */
public record Severity(
        String method,
        List<Points> context,
        List<Points> identification,
        List<List<Points>> circumstances,
        List<Factor> factors,
        NavigableMap<Integer, String> bands) {

    private static final int WHOLE = 100;

    /** So many points where the condition holds, as things are known; the first that holds counts. */
    public record Points(String part, String question, int hundredths, Condition when) {}

    /** Weighed without points wherever it holds. */
    public record Factor(String part, String question, Condition when) {}

    public Severity {
        context = List.copyOf(context);
        identification = List.copyOf(identification);
        circumstances = circumstances.stream().map(List::copyOf).toList();
        factors = List.copyOf(factors);
        bands = new TreeMap<>(bands);
    }

    Track.Severity of(Situation situation) {
        var parts = new ArrayList<Part>();
        int dataProcessing = first(context, situation, parts);
        int ease = first(identification, situation, parts);
        int around = 0;
        for (var points : circumstances) {
            around += first(points, situation, parts);
        }
        for (var factor : factors) {
            if (factor.when.in(situation, Reading.AS_KNOWN) == Answer.YES) {
                parts.add(new Part(factor.part, factor.question, null));
            }
        }
        int score = dataProcessing * ease / WHOLE + around;
        return new Track.Severity(
                method,
                number(dataProcessing),
                number(ease),
                number(around),
                number(score),
                bands.floorEntry(score).getValue(),
                parts);
    }

    /** The points of the first line that holds; what it asks is shown, unless it has nothing to say. */
    private static int first(List<Points> lines, Situation situation, List<Part> parts) {
        for (var line : lines) {
            if (line.when.in(situation, Reading.AS_KNOWN) == Answer.YES) {
                if (!line.question.isEmpty()) {
                    parts.add(new Part(line.part, line.question, number(line.hundredths)));
                }
                return line.hundredths;
            }
        }
        return 0;
    }

    private static BigDecimal number(int hundredths) {
        var plain = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}

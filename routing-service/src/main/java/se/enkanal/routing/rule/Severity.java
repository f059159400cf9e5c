package se.enkanal.routing.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import se.enkanal.contracts.verdict.v1.Track;

/**
 * ENISA's method of 2013: context × identification + circumstances, with the points as data. It accompanies the verdict
 * and never decides it, since it overrates a single letter sent to the wrong person. Points are hundredths.
 */
public record Severity(
        String method,
        List<Points> context,
        List<Points> identification,
        List<List<Points>> circumstances,
        NavigableMap<Integer, String> bands) {

    private static final int WHOLE = 100;

    /** So many points where the condition holds, as things are known; the first that holds counts. */
    public record Points(int hundredths, Condition when) {}

    public Severity {
        context = List.copyOf(context);
        identification = List.copyOf(identification);
        circumstances = circumstances.stream().map(List::copyOf).toList();
        bands = new TreeMap<>(bands);
    }

    Track.Severity of(Situation situation) {
        int dataProcessing = first(context, situation);
        int ease = first(identification, situation);
        int around = circumstances.stream()
                .mapToInt(points -> first(points, situation))
                .sum();
        int score = dataProcessing * ease / WHOLE + around;
        return new Track.Severity(
                method,
                number(dataProcessing),
                number(ease),
                number(around),
                number(score),
                bands.floorEntry(score).getValue());
    }

    private static int first(List<Points> lines, Situation situation) {
        for (var line : lines) {
            if (line.when.in(situation, Reading.AS_KNOWN) == Answer.YES) {
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

package se.enkanal.routing.simulation.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.enkanal.routing.simulation.Tally.Transition;
import se.enkanal.routing.simulation.page.ResultView.WayView;

/** A bar for each way from one outcome to another, as wide as it is common; words above it, which fit a phone. */
public record Plot(List<Bar> bars) {

    private static final double WIDEST = 100.0;
    private static final double VISIBLE = 0.4;

    /** The width is in per cent; {@code turned} bars are those that changed. */
    public record Bar(String words, String width, boolean turned) {}

    static Plot of(List<Transition> ways, List<WayView> views) {
        long most = ways.stream().mapToLong(Transition::count).max().orElse(1);
        return new Plot(IntStream.range(0, ways.size())
                .mapToObj(at -> bar(ways.get(at), views.get(at), most))
                .toList());
    }

    private static Bar bar(Transition way, WayView view, long most) {
        var words = way.turned()
                ? "%s → %s: %s".formatted(view.before(), view.after(), view.count())
                : "%s, som förut: %s".formatted(view.after(), view.count());
        double width = Math.max(VISIBLE, WIDEST * way.count() / most);
        return new Bar(words, String.format(Locale.ROOT, "%.1f%%", width), way.turned());
    }
}

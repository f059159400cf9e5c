package se.enkanal.routing.simulation.page;

import java.util.List;
import java.util.stream.IntStream;
import se.enkanal.routing.simulation.Tally.Transition;
import se.enkanal.routing.simulation.page.ResultView.WayView;

/** A bar for each way from one outcome to another, as wide as it is common; text above it, so that a phone fits it. */
public record Plot(int height, List<Bar> bars) {

    private static final int SLOT = 52;
    private static final int TEXT = 18;
    private static final double WIDEST = 100.0;
    private static final double VISIBLE = 0.4;

    /** Heights in pixels, widths in per cent; {@code turned} bars are those that changed. */
    public record Bar(String words, int textAt, int top, String width, boolean turned) {}

    static Plot of(List<Transition> ways, List<WayView> views) {
        long most = ways.stream().mapToLong(Transition::count).max().orElse(1);
        var bars = IntStream.range(0, ways.size())
                .mapToObj(at -> bar(at, ways.get(at), views.get(at), most))
                .toList();
        return new Plot(SLOT * ways.size() + 8, bars);
    }

    private static Bar bar(int at, Transition way, WayView view, long most) {
        int top = at * SLOT;
        var words = way.turned()
                ? "%s → %s: %s".formatted(view.before(), view.after(), view.count())
                : "%s, som förut: %s".formatted(view.after(), view.count());
        double width = Math.max(VISIBLE, WIDEST * way.count() / most);
        return new Bar(
                words, top + TEXT, top + TEXT + 8, String.format(java.util.Locale.ROOT, "%.1f%%", width), way.turned());
    }
}

package se.enkanal.routing.verdict;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.contracts.verdict.v1.Track.Part;
import se.enkanal.contracts.verdict.v1.Track.Severity;
import se.enkanal.routing.prose.Lengths;
import se.enkanal.routing.prose.Words;
import se.enkanal.routing.verdict.Difference.Change;
import se.enkanal.routing.verdict.Difference.What;

/** How severe it is, when that is otherwise: the band and the score, and of which part it came. */
final class SeverityChange {

    static Optional<Change> between(Optional<Track> before, Optional<Track> after) {
        var was = before.map(Track::severity).orElse(null);
        var is = after.map(Track::severity).orElse(null);
        return same(was, is) ? Optional.empty() : Optional.of(new Change(What.SEVERITY, was, is, sentence(was, is)));
    }

    /** Verdicts from before the parts were told have none, and are the same if the numbers are. */
    private static boolean same(Severity was, Severity is) {
        if (was == null || is == null) {
            return Objects.equals(was, is);
        }
        boolean told = !was.parts().isEmpty() && !is.parts().isEmpty();
        return was.band().equals(is.band())
                && was.score().compareTo(is.score()) == 0
                && (!told || was.parts().equals(is.parts()));
    }

    private static String sentence(Severity was, Severity is) {
        var whole = "Allvarlighet nu: %s. Förut: %s.".formatted(said(is), said(was));
        return was == null || is == null ? whole : whole + parts(was.parts(), is.parts());
    }

    private static String said(Severity severity) {
        return severity == null
                ? "inte bedömd"
                : "%s (%s)".formatted(Words.band(severity.band()), Lengths.number(severity.score()));
    }

    private static String parts(List<Part> was, List<Part> is) {
        if (was.isEmpty() || is.isEmpty()) {
            return "";
        }
        return Stream.concat(was.stream(), is.stream())
                .map(Part::part)
                .distinct()
                .filter(part -> !of(part, was).equals(of(part, is)))
                .map(part -> " %s nu: %s Förut: %s".formatted(Words.part(part), said(part, is), said(part, was)))
                .collect(joining());
    }

    private static String said(String part, List<Part> parts) {
        var said = of(part, parts).stream()
                .map(each -> each.question() + points(each.points()))
                .collect(joining(" "));
        return said.isEmpty() ? "inget." : said;
    }

    private static String points(BigDecimal points) {
        return points == null ? "" : " %s poäng.".formatted(Lengths.number(points));
    }

    private static List<Part> of(String part, List<Part> parts) {
        return parts.stream().filter(each -> each.part().equals(part)).toList();
    }

    private SeverityChange() {}
}

package se.enkanal.routing.guide.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.enkanal.routing.guide.Ask;
import se.enkanal.routing.guide.Typed;

/** One question as the page shows it, with what was ticked and what is wrong; {@code fault} is null where nothing is. */
public record AskView(Ask ask, String text, String fault, List<Choice> choices) {

    public record Choice(String id, String code, String words, boolean ticked) {}

    static AskView of(Ask ask, Typed typed, Map<String, String> faults) {
        var said = typed.of(ask.field());
        return new AskView(
                ask,
                said.stream().findFirst().orElse(""),
                faults.get(ask.field()),
                ask.codes().stream()
                        .map(code -> new Choice(ask.field() + "-" + code, code, ask.words(code), said.contains(code)))
                        .toList());
    }

    /** Where a link to the fault leads. */
    public String anchor() {
        return choices.isEmpty() ? ask.field() : choices.getFirst().id();
    }

    /** The events that bring it up, for the style sheet that hides it until then; an older browser shows all. */
    public String after() {
        return String.join(" ", ask.after());
    }

    /** The ids of the hint and the fault, as far as there are any. */
    public String describedBy() {
        return Stream.of(ask.hint().isEmpty() ? "" : ask.field() + "-hint", fault == null ? "" : ask.field() + "-fault")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

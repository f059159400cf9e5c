package se.enkanal.deadline.statistics;

import java.util.function.ToLongFunction;

/** What is counted. */
public enum Measure {
    REPORTS(
            "reports",
            new Text("Rapporter", "Reports"),
            new Text(
                    "Antal rapporter som kommit in. Det som en handläggare bedömt inte vara en rapport räknas inte.",
                    "Reports received. What a handler has found not to be a report is not counted."),
            Figure::reports),
    EVENTS(
            "events",
            new Text("Händelser", "Events"),
            new Text(
                    "Antal skilda händelser. Rapporter som kopplats till samma händelse räknas som en, hos den som leder.",
                    "Distinct events. Reports linked to the same event count once, at the leading case."),
            Figure::events);

    private final String id;
    private final Text label;
    private final Text definition;
    private final ToLongFunction<Figure> value;

    Measure(String id, Text label, Text definition, ToLongFunction<Figure> value) {
        this.id = id;
        this.label = label;
        this.definition = definition;
        this.value = value;
    }

    public String id() {
        return id;
    }

    public Text label() {
        return label;
    }

    public Text definition() {
        return definition;
    }

    public long of(Figure figure) {
        return value.applyAsLong(figure);
    }
}

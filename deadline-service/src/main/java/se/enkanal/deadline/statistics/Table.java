package se.enkanal.deadline.statistics;

import java.util.Arrays;
import java.util.Optional;

/** A table that can be asked for. Ids are for ever. */
public enum Table {
    BY_MONTH(
            "reports-by-organisation-month",
            Grain.MONTH,
            new Text(
                    "Rapporter och händelser per organisation och månad",
                    "Reports and events by organisation and month"),
            new Text("Månad då rapporten kom in, svensk tid", "Month of receipt, Swedish time")),
    BY_YEAR(
            "reports-by-organisation-year",
            Grain.YEAR,
            new Text("Rapporter och händelser per organisation och år", "Reports and events by organisation and year"),
            new Text("År då rapporten kom in, svensk tid", "Year of receipt, Swedish time"));

    public static final Text ORGANISATION = new Text("Organisation", "Organisation");

    public static final Text NOTE = new Text(
            "Fler rapporter betyder inte sämre säkerhet: det kan lika gärna betyda att fler vågar och hinner rapportera.",
            "More reports do not mean less safety: they may as well mean that more people dare and have time to report.");

    private final String id;
    private final Grain grain;
    private final Text title;
    private final Text period;

    Table(String id, Grain grain, Text title, Text period) {
        this.id = id;
        this.grain = grain;
        this.title = title;
        this.period = period;
    }

    public static Optional<Table> of(String id) {
        return Arrays.stream(values()).filter(table -> table.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    public Grain grain() {
        return grain;
    }

    public Text title() {
        return title;
    }

    /** What its periods are. */
    public Text period() {
        return period;
    }
}

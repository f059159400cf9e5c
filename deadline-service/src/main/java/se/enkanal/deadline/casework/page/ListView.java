package se.enkanal.deadline.casework.page;

import java.util.List;
import java.util.Optional;
import se.enkanal.deadline.page.Frame;

/** The list of cases. {@code aside} is the case just put away, null otherwise. */
public record ListView(
        Frame frame,
        Shown shown,
        String organisation,
        List<String> organisations,
        List<RowView> rows,
        long total,
        int page,
        boolean more,
        String shownAt,
        RowView aside) {

    ListView withAside(Optional<RowView> put) {
        return new ListView(
                frame, shown, organisation, organisations, rows, total, page, more, shownAt, put.orElse(null));
    }

    public List<Shown> filters() {
        return List.of(Shown.values());
    }

    /** The nearest clock first, for who has many tabs. */
    public String title() {
        return rows.stream()
                .findFirst()
                .filter(row -> row.clock() != null && !row.clock().left().isEmpty())
                .map(row -> "(%s) Ärenden".formatted(row.clock().left().replace(" kvar", "")))
                .orElse("Ärenden");
    }

    public String link(Shown filter) {
        return link(filter.slug(), 1);
    }

    public String nextPage() {
        return link(shown.slug(), page + 1);
    }

    public String previousPage() {
        return link(shown.slug(), page - 1);
    }

    public String here() {
        return link(shown.slug(), page);
    }

    private String link(String slug, int to) {
        return "/arenden?visa=" + slug + (organisation == null ? "" : "&organisation=" + organisation)
                + (to > 1 ? "&sida=" + to : "");
    }
}

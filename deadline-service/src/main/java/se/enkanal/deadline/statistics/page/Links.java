package se.enkanal.deadline.statistics.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import se.enkanal.deadline.statistics.Selection;

/** Where one can go from what is shown, and where the same selection is fetched as data. */
record Links(Shown shown, Selection selection, String publicUrl) {

    /** The same organisations in other periods. */
    public String to(Shown other) {
        return page(other, String.join(",", selection.organisations()));
    }

    /** One organisation in the same periods. */
    public String to(Row organisation) {
        return page(shown, organisation.id());
    }

    public String toAll() {
        return page(shown, "");
    }

    /** For a browser that is logged in. */
    public String file(String format) {
        return "/statistik/%s?%s".formatted(selection.table().id(), query(format));
    }

    /** For a machine with a token; can be copied whole. */
    public String call() {
        return "curl -H \"Authorization: Bearer $TOKEN\" \\\n  '%s/statistics/v1/tables/%s/data?%s'"
                .formatted(publicUrl, selection.table().id(), query("csv"));
    }

    private String query(String format) {
        var grain = selection.table().grain();
        var said = new ArrayList<String>();
        said.add("format=" + format);
        selection.organisations().forEach(id -> said.add("organisation=" + encoded(id)));
        selection.from().ifPresent(from -> said.add("from=" + grain.written(from)));
        selection.to().ifPresent(to -> said.add("to=" + grain.written(to)));
        return String.join("&", said);
    }

    private static String page(Shown shown, String organisation) {
        return "/statistik?visa=" + shown.slug()
                + (organisation.isEmpty() ? "" : "&organisation=" + encoded(organisation));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, UTF_8);
    }
}

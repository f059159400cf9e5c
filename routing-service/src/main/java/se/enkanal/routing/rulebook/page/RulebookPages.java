package se.enkanal.routing.rulebook.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import se.enkanal.routing.rule.Authority;
import se.enkanal.routing.rulebook.CurrentBook;
import se.enkanal.routing.rulebook.http.AskedDay;

/** {@code /regelbok}: every rule in force on a chosen day. */
@Path("/regelbok")
@Produces(MediaType.TEXT_HTML)
class RulebookPages {

    private final CurrentBook book;
    private final AskedDay days;

    RulebookPages(CurrentBook book, AskedDay days) {
        this.book = book;
        this.days = days;
    }

    @CheckedTemplate(basePath = "")
    record regelbok(String day, String version, String edition, List<StatuteView> statutes, List<Authority> authorities)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("dag") String day) {
        var date = days.of(day);
        var inForce = book.get().inForce(date);
        return new regelbok(
                date.toString(),
                SwedishDate.of(inForce.since()),
                book.get().edition(),
                StatuteView.of(inForce),
                book.get().authoritiesOn(date));
    }
}

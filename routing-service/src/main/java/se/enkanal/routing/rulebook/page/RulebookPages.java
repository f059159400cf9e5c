package se.enkanal.routing.rulebook.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.enkanal.routing.prose.SwedishTime;
import se.enkanal.routing.rule.Draft;
import se.enkanal.routing.rulebook.CurrentBook;
import se.enkanal.routing.rulebook.RuleHistory;
import se.enkanal.routing.rulebook.RuleHistory.Version;
import se.enkanal.routing.rulebook.WrittenCases;
import se.enkanal.routing.rulebook.http.AskedDay;

/** {@code /regelbok}: every rule in force on a chosen day, and each rule with its history and its cases. */
@Path("/regelbok")
@Produces(MediaType.TEXT_HTML)
class RulebookPages {

    private static final String TODAY = "";
    private static final int UNPROCESSABLE = 422;

    private final CurrentBook book;
    private final WrittenCases cases;
    private final AskedDay days;

    RulebookPages(CurrentBook book, WrittenCases cases, AskedDay days) {
        this.book = book;
        this.cases = cases;
        this.days = days;
    }

    @CheckedTemplate(basePath = "rulebook")
    record rules(
            String day,
            boolean unreadable,
            String version,
            String edition,
            List<StatuteView> statutes,
            List<AuthorityView> authorities,
            List<Draft> drafts)
            implements TemplateInstance {}

    /** {@code current} is today's version, or the last there was; {@code others} are the rest, newest first. */
    @CheckedTemplate(basePath = "rulebook")
    record rule(RuleHistory history, Version current, List<Version> others) implements TemplateInstance {}

    @CheckedTemplate(basePath = "rulebook")
    record missing(String id) implements TemplateInstance {}

    @GET
    public Response show(@QueryParam("dag") @DefaultValue(TODAY) String day) {
        var asked = days.read(day);
        var status = asked.isPresent() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE;
        return Response.status(status).entity(page(asked, day.strip())).build();
    }

    /** Where no day can be read out of what was typed, it is kept and today's rules are shown. */
    private rules page(Optional<LocalDate> asked, String typed) {
        var date = asked.orElseGet(days::today);
        var inForce = book.get().inForce(date);
        return new rules(
                asked.map(LocalDate::toString).orElse(typed),
                asked.isEmpty(),
                SwedishTime.of(inForce.since()),
                book.get().edition(),
                StatuteView.of(inForce, book.get(), cases, date),
                book.get().authoritiesOn(date).stream().map(AuthorityView::of).toList(),
                book.get().drafts());
    }

    @GET
    @Path("/{id}")
    public Response rule(@PathParam("id") String id) {
        return RuleHistory.of(id, book.get(), cases, days.today())
                .map(history -> Response.ok(page(history)).build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND)
                        .entity(new missing(id))
                        .build());
    }

    private TemplateInstance page(RuleHistory history) {
        var current = history.on(days.of(TODAY));
        return new rule(
                history,
                current,
                history.versions().reversed().stream()
                        .filter(version -> version != current)
                        .toList());
    }
}

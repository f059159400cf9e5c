package se.enkanal.deadline.casework.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.access.Callers;
import se.enkanal.deadline.access.Person;
import se.enkanal.deadline.casework.flow.ListCases;
import se.enkanal.deadline.page.FormMark;
import se.enkanal.deadline.page.Frame;
import se.enkanal.deadline.page.RefusedPage;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.outbox.Time;

/** The list of cases, the least time left first, and each case whole. */
@Path("/arenden")
@Produces(CasePages.HTML)
class CasePages {

    static final String HTML = "text/html;charset=UTF-8";

    private final ListCases list;
    private final CasePage page;
    private final Callers callers;
    private final FormMark mark;
    private final Time time;

    CasePages(ListCases list, CasePage page, Callers callers, FormMark mark, Time time) {
        this.list = list;
        this.page = page;
        this.callers = callers;
        this.mark = mark;
        this.time = time;
    }

    @CheckedTemplate(basePath = "case")
    record list(ListView view) implements TemplateInstance {}

    @GET
    public Uni<Response> list(
            @QueryParam("visa") String visa,
            @QueryParam("organisation") String organisation,
            @QueryParam("sida") @DefaultValue("1") int asked,
            @QueryParam("undanlagt") UUID aside) {
        return asReader(person -> {
            var shown = Shown.of(visa);
            var now = time.now();
            int number = Math.max(1, asked);
            var chosen = organisation == null || organisation.isBlank() ? null : organisation;
            var question = shown.question(Shown.readable(person.caller()), chosen, number, now);
            return list.list(question)
                    .map(found -> ListViews.of(found, question, shown, person, Frame.of(person, mark, now), now))
                    .chain(view -> page.aside(aside, person).map(view::withAside))
                    .map(view -> Response.ok(new list(view)).build());
        });
    }

    @GET
    @Path("/{id}")
    public Uni<Response> show(
            @PathParam("id") UUID id, @QueryParam("berattelse") String words, @QueryParam("klart") String done) {
        return asReader(person -> page.shown(id, person, words != null, FormState.NONE, Done.words(done)));
    }

    private Uni<Response> asReader(Function<Person, Uni<Response>> shown) {
        return Uni.createFrom()
                .deferred(() -> shown.apply(callers.holding(Caller.HANDLER, Caller.DPO)))
                .onFailure(Refused.class)
                .recoverWithItem(RefusedPage::of);
    }
}

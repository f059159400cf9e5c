package se.enkanal.deadline.casework.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.access.Callers;
import se.enkanal.deadline.access.Person;
import se.enkanal.deadline.casework.flow.ReadRegister;
import se.enkanal.deadline.csv.RegisterCsv;
import se.enkanal.deadline.page.FormMark;
import se.enkanal.deadline.page.Frame;
import se.enkanal.deadline.page.RefusedPage;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.outbox.Time;

/** The register of breaches (GDPR art. 33.5): every one that came in, also those nobody was told of. */
@Path("/register")
class RegisterPages {

    private static final int ON_A_PAGE = 25;

    private final ReadRegister register;
    private final Callers callers;
    private final FormMark mark;
    private final Time time;

    RegisterPages(ReadRegister register, Callers callers, FormMark mark, Time time) {
        this.register = register;
        this.callers = callers;
        this.mark = mark;
        this.time = time;
    }

    @CheckedTemplate(basePath = "register")
    record list(RegisterView view) implements TemplateInstance {}

    @GET
    @Produces(CasePages.HTML)
    public Uni<Response> list(@QueryParam("sida") @DefaultValue("1") int asked) {
        int page = Math.max(1, asked);
        return asReader(person -> register.read(person, page, ON_A_PAGE)
                .map(found -> new RegisterView(
                        Frame.of(person, mark, time.now()),
                        found.entries().stream().map(RegisterView.Entry::of).toList(),
                        found.total(),
                        page,
                        (long) page * ON_A_PAGE < found.total()))
                .map(view -> Response.ok(new list(view)).build()));
    }

    @GET
    @Path("/register.csv")
    @Produces(RegisterCsv.TYPE)
    public Uni<Response> export() {
        return asReader(person -> register.whole(person).map(entries -> Response.ok(RegisterCsv.of(entries))
                .header(HttpHeaders.CONTENT_DISPOSITION, RegisterCsv.AS_A_FILE)
                .build()));
    }

    private Uni<Response> asReader(Function<Person, Uni<Response>> shown) {
        return Uni.createFrom()
                .deferred(() -> shown.apply(callers.holding(Caller.HANDLER, Caller.DPO)))
                .onFailure(Refused.class)
                .recoverWithItem(RefusedPage::of);
    }
}

package se.enkanal.deadline.casework.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.access.Callers;
import se.enkanal.deadline.casework.flow.ReadRegister;
import se.enkanal.deadline.csv.RegisterCsv;

/** The register of breaches (GDPR art. 33.5), a page at a time as JSON or whole as CSV. */
@Path("/deadline/v1/register")
@Authenticated
class RegisterResource {

    private final ReadRegister register;
    private final Callers callers;

    RegisterResource(ReadRegister register, Callers callers) {
        this.register = register;
        this.callers = callers;
    }

    record Page(List<RegisterResponse> items, int page, int limit, long total) {}

    @GET
    @Produces(APPLICATION_JSON)
    public Uni<Page> read(@BeanParam ListQuery query) {
        var person = callers.holding(Caller.HANDLER, Caller.DPO);
        var asked = query.toQuestion(person.caller());
        return register.read(person, asked.page(), asked.limit())
                .map(found -> new Page(
                        found.entries().stream().map(RegisterResponse::of).toList(),
                        asked.page(),
                        asked.limit(),
                        found.total()));
    }

    @GET
    @Produces(RegisterCsv.TYPE)
    public Uni<Response> export() {
        var person = callers.holding(Caller.HANDLER, Caller.DPO);
        return register.whole(person).map(entries -> Response.ok(RegisterCsv.of(entries))
                .header(HttpHeaders.CONTENT_DISPOSITION, RegisterCsv.AS_A_FILE)
                .build());
    }
}

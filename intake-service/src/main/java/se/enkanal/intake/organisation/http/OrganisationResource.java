package se.enkanal.intake.organisation.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static se.enkanal.contracts.access.Caller.ADMIN;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.intake.access.Callers;
import se.enkanal.intake.organisation.Operator;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.organisation.flow.ChangeOrganisation;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.problem.Problems;

/** Whom one can report to. */
@Path("/intake/v1/organisations")
@Produces(APPLICATION_JSON)
class OrganisationResource {

    private static final int MOST = 1000;

    private final CurrentRegister register;
    private final ChangeOrganisation change;
    private final Callers callers;

    OrganisationResource(CurrentRegister register, ChangeOrganisation change, Callers callers) {
        this.register = register;
        this.change = change;
        this.callers = callers;
    }

    @GET
    public OrganisationsResponse find(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        if (page < 1 || limit < 1 || limit > MOST) {
            throw Problems.wrong(List.of(Flaw.of(
                    "page", Flaw.Code.NOT_ALLOWED, "page räknas från 1, limit får vara 1–%d.".formatted(MOST))));
        }
        return OrganisationsResponse.of(register.get().answeringTo(words), page, limit);
    }

    @GET
    @Path("/{id}")
    public OrganisationResponse show(@PathParam("id") String id) {
        return OrganisationResponse.from(registered(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(APPLICATION_JSON)
    @Authenticated
    public Uni<OrganisationResponse> change(@PathParam("id") String id, byte[] body) {
        var wanted = OrganisationRequest.read(body).toOrganisation(id, operatorFor(id));
        return change.to(wanted).map(OrganisationResponse::from);
    }

    /** The operator stays; only its administrators, or the organisation's own, may change anything. */
    private Operator operatorFor(String id) {
        var admin = callers.holding(ADMIN);
        var organisation = registered(id);
        if (!admin.is(ADMIN, id) && !admin.is(ADMIN, organisation.operator().id())) {
            throw Problems.notFound();
        }
        return organisation.operator();
    }

    private RegisteredOrganisation registered(String id) {
        return register.get().organisation(id).orElseThrow(Problems::notFound);
    }
}

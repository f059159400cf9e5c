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
import se.enkanal.edge.Problems;
import se.enkanal.intake.IntakeConfig;
import se.enkanal.intake.access.Callers;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.organisation.flow.ChangeOrganisation;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.secret.SignedLinks;

/** Whom one can report to. */
@Path("/intake/v1/organisations")
@Produces(APPLICATION_JSON)
class OrganisationResource {

    private static final int MOST = 1000;
    private static final String CSV = "text/csv;charset=UTF-8";

    private final CurrentRegister register;
    private final ChangeOrganisation change;
    private final Callers callers;
    private final SignedLinks links;
    private final String publicUrl;

    OrganisationResource(
            CurrentRegister register,
            ChangeOrganisation change,
            Callers callers,
            SignedLinks links,
            IntakeConfig config) {
        this.register = register;
        this.change = change;
        this.callers = callers;
        this.links = links;
        this.publicUrl = config.publicUrl();
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

    @GET
    @Path("/{id}/units")
    @Authenticated
    public UnitsResponse units(@PathParam("id") String id) {
        return UnitsResponse.of(kept(id), links, publicUrl);
    }

    @PUT
    @Path("/{id}")
    @Consumes(APPLICATION_JSON)
    @Authenticated
    public Uni<OrganisationResponse> change(@PathParam("id") String id, byte[] body) {
        var operator = kept(id).operator();
        var wanted = OrganisationRequest.read(body).toOrganisation(id, operator);
        return change.to(wanted).map(OrganisationResponse::from);
    }

    @GET
    @Path("/{id}/systems")
    @Produces(CSV)
    @Authenticated
    public String systems(@PathParam("id") String id) {
        return new SystemTable(kept(id).systems()).toCsv();
    }

    /** All its systems at once, with their KLASSA levels; those that are not in the table are gone. */
    @PUT
    @Path("/{id}/systems")
    @Consumes(CSV)
    @Produces(CSV)
    @Authenticated
    public Uni<String> systems(@PathParam("id") String id, byte[] csv) {
        var kept = kept(id);
        var table = SystemTable.read(csv);
        return change.to(kept.with(table.systems())).replaceWith(table.toCsv());
    }

    /** Kept by its own administrators and its operator's; for others it is not there. */
    private RegisteredOrganisation kept(String id) {
        var admin = callers.holding(ADMIN);
        var organisation = registered(id);
        if (!admin.is(ADMIN, id) && !admin.is(ADMIN, organisation.operator().id())) {
            throw Problems.notFound();
        }
        return organisation;
    }

    private RegisteredOrganisation registered(String id) {
        return register.get().organisation(id).orElseThrow(Problems::notFound);
    }
}

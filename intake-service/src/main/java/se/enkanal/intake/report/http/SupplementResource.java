package se.enkanal.intake.report.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static se.enkanal.contracts.access.Caller.HANDLER;
import static se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented.By;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import se.enkanal.edge.Problems;
import se.enkanal.intake.access.Callers;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.report.flow.SupplementReport;
import se.enkanal.outbox.Time;

/** Where a handler adds what the reporter could not know. */
@Path("/intake/v1/reports/{id}/supplements")
@Produces(APPLICATION_JSON)
@Authenticated
class SupplementResource {

    private final SupplementReport supplement;
    private final CurrentRegister register;
    private final Callers callers;
    private final Time time;

    SupplementResource(SupplementReport supplement, CurrentRegister register, Callers callers, Time time) {
        this.supplement = supplement;
        this.register = register;
        this.callers = callers;
        this.time = time;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    public Uni<SupplementResponse> add(
            @PathParam("id") UUID id, @HeaderParam("traceparent") String traceparent, byte[] body) {
        var handler = callers.holding(HANDLER);
        var told = SupplementRequest.read(body, time.now());
        return supplement
                .supplement(id, register.get().actedFor(handler, HANDLER), told, By.HANDLER, traceparent)
                .map(event -> event.map(SupplementResponse::from).orElseThrow(Problems::notFound));
    }
}

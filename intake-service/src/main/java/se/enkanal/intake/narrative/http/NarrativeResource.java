package se.enkanal.intake.narrative.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static se.enkanal.contracts.access.Caller.DPO;
import static se.enkanal.contracts.access.Caller.HANDLER;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseHeader;
import se.enkanal.edge.Problems;
import se.enkanal.intake.access.Callers;
import se.enkanal.intake.narrative.flow.ReadNarrative;

/** Where a handler or DPO of the report's own organisation reads what was written. */
@Path("/intake/v1/reports/{id}/narrative")
@Produces(APPLICATION_JSON)
@Authenticated
class NarrativeResource {

    private final ReadNarrative read;
    private final Callers callers;

    NarrativeResource(ReadNarrative read, Callers callers) {
        this.read = read;
        this.callers = callers;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public Uni<NarrativeResponse> show(@PathParam("id") UUID id, @HeaderParam("traceparent") String traceparent) {
        var reader = callers.holding(HANDLER, DPO);
        return read.read(id, reader.organisations(HANDLER, DPO), reader.subject(), traceparent)
                .map(narrative -> narrative.map(NarrativeResponse::from).orElseThrow(Problems::notFound));
    }
}

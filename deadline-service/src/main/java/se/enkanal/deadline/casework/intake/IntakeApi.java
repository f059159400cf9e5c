package se.enkanal.deadline.casework.intake;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of intake-service's API that a handler's work needs. */
@RegisterRestClient(configKey = "intake")
@Path("/intake/v1/reports/{id}")
interface IntakeApi {

    record Text(String text) {}

    record Narrative(
            String narrative,
            String contact,
            String unit,
            String unitName,
            String systemName,
            String noticed,
            List<String> supplements,
            List<Message> messages) {}

    record Message(Instant at, String from, String text) {}

    @PUT
    @Path("/messages/{messageId}")
    Uni<Response> leave(
            @PathParam("id") UUID id,
            @PathParam("messageId") UUID messageId,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            Text text);

    @GET
    @Path("/narrative")
    Uni<Narrative> narrative(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);
}

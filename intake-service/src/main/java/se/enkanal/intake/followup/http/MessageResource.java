package se.enkanal.intake.followup.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static se.enkanal.contracts.access.Caller.HANDLER;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import se.enkanal.edge.Problems;
import se.enkanal.intake.access.Callers;
import se.enkanal.intake.followup.flow.WriteToReporter;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.report.Supplement;
import se.enkanal.intake.wire.Body;

/** Where deadline-service leaves a handler's words for the reporter, with the handler's own token. */
@Path("/intake/v1/reports/{id}/messages/{messageId}")
@Authenticated
class MessageResource {

    private final WriteToReporter write;
    private final CurrentRegister register;
    private final Callers callers;

    MessageResource(WriteToReporter write, CurrentRegister register, Callers callers) {
        this.write = write;
        this.register = register;
        this.callers = callers;
    }

    @PUT
    @Consumes(APPLICATION_JSON)
    public Uni<Response> write(@PathParam("id") UUID id, @PathParam("messageId") UUID messageId, byte[] bytes) {
        var handler = callers.holding(HANDLER);
        var body = Body.read(bytes, Set.of("text"));
        var text = body.requiredText("text", Supplement.LONGEST_TEXT);
        body.refuseFlaws();
        return write.write(id, messageId, text, register.get().actedFor(handler, HANDLER))
                .map(found -> {
                    if (found) {
                        return Response.noContent().build();
                    }
                    throw Problems.notFound();
                });
    }
}

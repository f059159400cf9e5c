package se.enkanal.deadline.casework.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.access.Callers;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.flow.Asker;
import se.enkanal.deadline.casework.flow.CloseCase;
import se.enkanal.deadline.casework.flow.DecideCase;
import se.enkanal.deadline.casework.flow.FileSubmission;
import se.enkanal.deadline.casework.flow.TakeFeedback;
import se.enkanal.deadline.casework.flow.WriteToReporter;
import se.enkanal.deadline.problem.Refused;

/** What a handler does to a case. Each change may say with If-Match which version it was made from. */
@Path("/deadline/v1/cases/{id}")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Authenticated
class CaseChangeResource {

    private final DecideCase decide;
    private final FileSubmission file;
    private final TakeFeedback feedback;
    private final WriteToReporter write;
    private final CloseCase close;
    private final Callers callers;

    @PathParam("id")
    UUID id;

    @HeaderParam(HttpHeaders.IF_MATCH)
    String ifMatch;

    @HeaderParam("traceparent")
    String traceparent;

    CaseChangeResource(
            DecideCase decide,
            FileSubmission file,
            TakeFeedback feedback,
            WriteToReporter write,
            CloseCase close,
            Callers callers) {
        this.decide = decide;
        this.file = file;
        this.feedback = feedback;
        this.write = write;
        this.close = close;
        this.callers = callers;
    }

    @POST
    @Path("/decisions")
    public Uni<Response> decide(byte[] body) {
        return changed(body, decide::decide);
    }

    @POST
    @Path("/submissions")
    public Uni<Response> file(byte[] body) {
        return changed(body, file::file);
    }

    @POST
    @Path("/feedback")
    public Uni<Response> feedback(byte[] body) {
        return changed(body, feedback::take);
    }

    @POST
    @Path("/messages")
    public Uni<Response> write(byte[] body) {
        return changed(body, write::write);
    }

    @POST
    @Path("/closures")
    public Uni<Response> close(byte[] body) {
        return changed(body, close::close);
    }

    @POST
    @Path("/re-openings")
    public Uni<Response> reopen(byte[] body) {
        return changed(body, close::reopen);
    }

    /** 201 with how the case now stands. */
    private Uni<Response> changed(byte[] body, BiFunction<Asker, Map<String, ?>, Uni<CaseFile>> change) {
        var person = callers.holding(Caller.HANDLER);
        var asker = new Asker(person, id, asRead(), traceparent);
        return change.apply(asker, Body.read(body)).map(after -> Response.status(Response.Status.CREATED)
                .entity(CaseSummary.of(after, Visible.tracks(person.caller(), after)))
                .tag(new EntityTag(String.valueOf(after.version())))
                .build());
    }

    /** A tag that is none of ours matches nothing. */
    private Optional<Long> asRead() {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(ifMatch.strip().replace("W/", "").replace("\"", "")));
        } catch (NumberFormatException foreign) {
            throw Refused.stale();
        }
    }
}

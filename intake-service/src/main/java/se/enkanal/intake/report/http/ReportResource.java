package se.enkanal.intake.report.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.edge.Problems;
import se.enkanal.intake.access.Callers;
import se.enkanal.intake.page.Sentences;
import se.enkanal.intake.problem.Refusals;
import se.enkanal.intake.report.Entrance;
import se.enkanal.intake.report.flow.ReceiveReport;
import se.enkanal.intake.report.flow.Reception;
import se.enkanal.intake.report.flow.Reception.Full;
import se.enkanal.intake.report.flow.Reception.KeyUsedBefore;
import se.enkanal.intake.report.flow.Reception.Received;
import se.enkanal.intake.report.flow.Reception.Refused;
import se.enkanal.intake.report.flow.Repeatable;

/** Where a machine files a report. A person may be anonymous, and so may a machine. */
@Path("/intake/v1/reports")
@Produces(APPLICATION_JSON)
class ReportResource {

    private final ReceiveReport receive;
    private final Callers callers;
    private final Sentences sentences;

    ReportResource(ReceiveReport receive, Callers callers, Sentences sentences) {
        this.receive = receive;
        this.callers = callers;
        this.sentences = sentences;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    public Uni<Response> submit(
            byte[] body, @HeaderParam("Idempotency-Key") String key, @HeaderParam("traceparent") String traceparent) {
        var request = ReportRequest.read(body);
        return receive.receive(request.toSubmission(entrance()), repeatable(request, key), traceparent)
                .map(this::answer);
    }

    private Entrance entrance() {
        return callers.isAnonymous() ? Entrance.OPEN : Entrance.LOGGED_IN;
    }

    private Response answer(Reception reception) {
        return switch (reception) {
            case Received(var receipt) ->
                Response.created(URI.create("/intake/v1/reports/" + receipt.id()))
                        .entity(ReportResponse.from(receipt, sentences))
                        .build();
            case Refused(var flaws) -> throw Problems.wrong(flaws);
            case KeyUsedBefore() -> throw Refusals.keyUsedBefore();
            case Full() -> throw Problems.tryLater();
        };
    }

    private Optional<Repeatable> repeatable(ReportRequest request, String key) {
        return Optional.ofNullable(key)
                .map(ReportResource::uuid)
                .map(uuid -> new Repeatable(callers.client(), uuid, request.digest()));
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException malformed) {
            throw Problems.wrong(
                    List.of(Flaw.of("Idempotency-Key", Flaw.Code.UNREADABLE, "Nyckeln ska vara en slumpad UUID.")));
        }
    }
}

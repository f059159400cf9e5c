package se.enkanal.intake.followup.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.edge.Problems;
import se.enkanal.intake.followup.flow.FollowReport;
import se.enkanal.intake.followup.flow.Guesses;
import se.enkanal.intake.followup.flow.TellMore;
import se.enkanal.intake.problem.Refusals;
import se.enkanal.intake.report.Supplement;
import se.enkanal.intake.wire.Body;
import se.enkanal.outbox.Time;

/** What a reporter does with their code. An unknown code and no code at all get the same answer. */
@Path("/intake/v1/follow-ups")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
class FollowUpResource {

    private static final int LONGEST_CODE = 100;

    private final FollowReport follow;
    private final TellMore tell;
    private final Guesses guesses;
    private final Time time;

    FollowUpResource(FollowReport follow, TellMore tell, Guesses guesses, Time time) {
        this.follow = follow;
        this.tell = tell;
        this.guesses = guesses;
        this.time = time;
    }

    @POST
    public Uni<FollowUpResponse> show(byte[] bytes, @Context RoutingContext request) {
        var body = Body.read(bytes, Set.of("code"));
        return known(body, request, code -> Uni.createFrom().item(true));
    }

    @POST
    @Path("/messages")
    public Uni<FollowUpResponse> answer(
            byte[] bytes, @HeaderParam("traceparent") String traceparent, @Context RoutingContext request) {
        var body = Body.read(bytes, Set.of("code", "text", "id"));
        var text = body.requiredText("text", Supplement.LONGEST_TEXT);
        var id = Optional.ofNullable(body.text("id")).map(FollowUpResource::uuid);
        return known(body, request, code -> tell.answer(code, text, id, traceparent));
    }

    @POST
    @Path("/supplements")
    public Uni<FollowUpResponse> supplement(
            byte[] bytes, @HeaderParam("traceparent") String traceparent, @Context RoutingContext request) {
        var body = Body.read(bytes, Set.of("code", "facts", "text"));
        var told = new Supplement(body.object("facts"), body.text("text"));
        var flaws = told.flaws(time.now());
        if (!flaws.isEmpty()) {
            throw Problems.wrong(flaws);
        }
        return known(body, request, code -> tell.supplement(code, told, traceparent));
    }

    @POST
    @Path("/withdrawals")
    public Uni<FollowUpResponse> withdraw(
            byte[] bytes, @HeaderParam("traceparent") String traceparent, @Context RoutingContext request) {
        var body = Body.read(bytes, Set.of("code"));
        return known(body, request, code -> tell.withdraw(code, traceparent));
    }

    /** Does it where the code exists, and shows the report as it then is. */
    private Uni<FollowUpResponse> known(Body body, RoutingContext request, Function<String, Uni<Boolean>> action) {
        var code = body.requiredText("code", LONGEST_CODE);
        body.refuseFlaws();
        var guesser = request.request().remoteAddress().hostAddress();
        guesses.mustWait(guesser).ifPresent(wait -> {
            throw Refusals.tooMany(wait.toSeconds());
        });
        return action.apply(code)
                .chain(exists -> follow.find(code))
                .invoke(found -> guesses.count(guesser, found.isPresent()))
                .map(found -> found.map(FollowUpResponse::from).orElseThrow(Refusals::noSuchCode));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw Problems.wrong(List.of(Flaw.of("id", Flaw.Code.UNREADABLE, "Meddelandets id ska vara en UUID.")));
        }
    }
}

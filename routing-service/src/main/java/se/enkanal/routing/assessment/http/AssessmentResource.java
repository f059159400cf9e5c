package se.enkanal.routing.assessment.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.edge.Problems;
import se.enkanal.outbox.Time;
import se.enkanal.routing.assessment.Assessment;
import se.enkanal.routing.assessment.flow.Assess;

/** "Must we notify?" Nothing is stored and nobody needs to say who they are. */
@Path("/routing/v1/assessments")
@Produces(APPLICATION_JSON)
class AssessmentResource {

    private static final int LARGEST_BODY = 64 * 1024;

    private final Assess assess;
    private final Time time;

    AssessmentResource(Assess assess, Time time) {
        this.assess = assess;
        this.time = time;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    public Uni<Assessment> assess(byte[] body) {
        if (body.length > LARGEST_BODY) {
            throw Problems.tooLarge("Fakta om en händelse får vara högst 64 kB.");
        }
        var request = AssessmentRequest.read(body).orElseThrow(Problems::unreadable);
        var question = request.toQuestion(time.now());
        if (!request.flaws().isEmpty()) {
            throw Problems.wrong(request.flaws());
        }
        return assess.assess(question).map(answer -> answer.orElseThrow(AssessmentResource::noSuchOrganisation));
    }

    private static RuntimeException noSuchOrganisation() {
        return Problems.wrong(
                List.of(Flaw.of("organisation", Flaw.Code.NOT_FOUND, "Organisationen finns inte i registret.")));
    }
}

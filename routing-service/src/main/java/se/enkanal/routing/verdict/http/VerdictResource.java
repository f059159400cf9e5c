package se.enkanal.routing.verdict.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.access.Caller;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.edge.Problems;
import se.enkanal.routing.access.Callers;
import se.enkanal.routing.verdict.Reassessment;
import se.enkanal.routing.verdict.flow.ExplainVerdicts;
import se.enkanal.routing.verdict.flow.ReassessReport;

/** "Why did this go there?" is answered with the trace, to those who handle the case. */
@Path("/routing/v1/verdicts/{reportId}")
@Produces(APPLICATION_JSON)
class VerdictResource {

    private final ExplainVerdicts explain;
    private final ReassessReport reassess;
    private final Callers callers;

    VerdictResource(ExplainVerdicts explain, ReassessReport reassess, Callers callers) {
        this.explain = explain;
        this.reassess = reassess;
        this.callers = callers;
    }

    @GET
    public Uni<VerdictsResponse> of(@PathParam("reportId") String reportId) {
        var caller = callers.holding(Caller.HANDLER, Caller.DPO);
        return explain.explain(uuid(reportId)).map(verdicts -> answer(caller, verdicts));
    }

    /** Judges it by today's edition; with {@code dryRun} only says what would be otherwise. */
    @POST
    @Path("/re-assessments")
    public Uni<Response> reassess(@PathParam("reportId") String reportId, byte[] body) {
        var caller = callers.holding(Caller.ADMIN, Caller.DPO);
        var report = uuid(reportId);
        boolean dryRun = ReassessmentRequest.read(body).dryRun();
        return explain.explain(report)
                .invoke(verdicts -> requireKeeper(caller, verdicts))
                .chain(() -> dryRun ? reassess.suppose(report) : reassess.reassess(report))
                .map(done -> answer(done.orElseThrow(Problems::notFound), dryRun));
    }

    private static Response answer(Reassessment done, boolean dryRun) {
        return Response.status(done.stored() ? Response.Status.CREATED : Response.Status.OK)
                .entity(ReassessmentResponse.of(done, dryRun))
                .build();
    }

    private static VerdictsResponse answer(Caller caller, List<ReportAssessed> verdicts) {
        var newest = verdicts.stream().findFirst().orElseThrow(Problems::notFound);
        return VerdictsResponse.of(
                verdicts, Sight.of(caller, newest.organisation()).orElseThrow(Problems::notFound));
    }

    /** The operator's people only read. */
    private static void requireKeeper(Caller caller, List<ReportAssessed> verdicts) {
        verdicts.stream()
                .findFirst()
                .map(newest -> newest.organisation().id())
                .filter(id -> caller.is(Caller.ADMIN, id) || caller.is(Caller.DPO, id))
                .orElseThrow(Problems::notFound);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw Problems.notFound();
        }
    }
}

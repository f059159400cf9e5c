package se.enkanal.routing.verdict.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import se.enkanal.contracts.access.Caller;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.edge.Problems;
import se.enkanal.routing.access.Callers;
import se.enkanal.routing.verdict.flow.ExplainVerdicts;

/** "Why did this go there?" is answered with the trace, to those who handle the case. */
@Path("/routing/v1/verdicts/{reportId}")
@Produces(APPLICATION_JSON)
class VerdictResource {

    private static final String IT_INCIDENT = "IT_INCIDENT";

    private final ExplainVerdicts explain;
    private final Callers callers;

    VerdictResource(ExplainVerdicts explain, Callers callers) {
        this.explain = explain;
        this.callers = callers;
    }

    @GET
    public Uni<VerdictsResponse> of(@PathParam("reportId") String reportId) {
        var caller = callers.holding(Caller.HANDLER, Caller.DPO);
        return explain.explain(uuid(reportId)).map(verdicts -> answer(caller, verdicts));
    }

    private static VerdictsResponse answer(Caller caller, List<ReportAssessed> verdicts) {
        var newest = verdicts.stream().findFirst().orElseThrow(Problems::notFound);
        var maySee = tracksSeenBy(caller, newest.organisation());
        var items = verdicts.stream()
                .map(verdict -> VerdictResponse.of(verdict, maySee))
                .toList();
        return VerdictsResponse.of(items);
    }

    /** An organisation's people see the whole; its operator's people see the it-track, where there is one. */
    private static Predicate<String> tracksSeenBy(Caller caller, Organisation organisation) {
        if (holds(caller, organisation.id())) {
            return track -> true;
        }
        if (holds(caller, organisation.operator())) {
            return IT_INCIDENT::equals;
        }
        throw Problems.notFound();
    }

    private static boolean holds(Caller caller, String id) {
        return caller.is(Caller.HANDLER, id) || caller.is(Caller.DPO, id);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw Problems.notFound();
        }
    }
}

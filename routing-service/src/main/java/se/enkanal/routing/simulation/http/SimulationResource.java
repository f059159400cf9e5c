package se.enkanal.routing.simulation.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import se.enkanal.contracts.access.Caller;
import se.enkanal.edge.Problems;
import se.enkanal.routing.access.Callers;
import se.enkanal.routing.rulebook.CurrentBook;
import se.enkanal.routing.simulation.Page;
import se.enkanal.routing.simulation.Sight;
import se.enkanal.routing.simulation.flow.Simulate;

/** "What if?": which stored incidents would come out otherwise, and how their clocks would have gone, by other rules. */
@Path("/routing/v1/simulations")
@Produces(APPLICATION_JSON)
class SimulationResource {

    private final Simulate simulate;
    private final CurrentBook book;
    private final Callers callers;

    SimulationResource(Simulate simulate, CurrentBook book, Callers callers) {
        this.simulate = simulate;
        this.book = book;
        this.callers = callers;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    public Uni<SimulationResponse> simulate(
            byte[] body,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        var sight = new Sight(callers.holding(Caller.HANDLER, Caller.DPO, Caller.ANALYST));
        var question = SimulationRequest.read(body, book.get());
        return simulate.simulate(question, sight, Page.of(page, limit))
                .map(done -> SimulationResponse.of(done.orElseThrow(Problems::tryLater)));
    }
}

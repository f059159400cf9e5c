package se.enkanal.deadline.statistics.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.access.Callers;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.deadline.statistics.Table;

/** The tables, what they mean, and their figures. */
@Path(StatisticsResource.ROOT)
class StatisticsResource {

    static final String ROOT = "/statistics/v1";

    private final TableData data;
    private final Callers callers;

    StatisticsResource(TableData data, Callers callers) {
        this.data = data;
        this.callers = callers;
    }

    record Page(List<TableResponse> items, int page, int limit, long total) {}

    @GET
    @Path("/tables")
    @Produces(APPLICATION_JSON)
    @Authenticated
    public Page tables(@Context UriInfo uri) {
        callers.holding(Caller.ANALYST);
        var turn = PageQuery.of(uri.getQueryParameters());
        return new Page(
                Arrays.stream(Table.values())
                        .skip(turn.skipped())
                        .limit(turn.limit())
                        .map(TableResponse::of)
                        .toList(),
                turn.page(),
                turn.limit(),
                Table.values().length);
    }

    @GET
    @Path("/tables/{id}")
    @Produces(APPLICATION_JSON)
    @Authenticated
    public TableResponse table(@PathParam("id") String id) {
        callers.holding(Caller.ANALYST);
        return Table.of(id).map(TableResponse::of).orElseThrow(Refused::notFound);
    }

    @GET
    @Path("/tables/{id}/data")
    @Authenticated
    public Uni<Response> data(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, @Context Request request) {
        callers.holding(Caller.ANALYST);
        return data.answer(id, uri, headers, request);
    }
}

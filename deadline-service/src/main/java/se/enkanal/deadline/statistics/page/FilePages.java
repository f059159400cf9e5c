package se.enkanal.deadline.statistics.page;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.access.Callers;
import se.enkanal.deadline.statistics.http.TableData;

/** The same data as the API gives, for an analyst who is logged in with a browser and holds no token. */
@Path("/statistik/{table}")
class FilePages {

    private final TableData data;
    private final Callers callers;

    FilePages(TableData data, Callers callers) {
        this.data = data;
        this.callers = callers;
    }

    @GET
    public Uni<Response> read(
            @PathParam("table") String table,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Request request) {
        callers.holding(Caller.ANALYST);
        return data.answer(table, uri, headers, request);
    }
}

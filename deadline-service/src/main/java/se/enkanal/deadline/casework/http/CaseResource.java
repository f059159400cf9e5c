package se.enkanal.deadline.casework.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.access.Callers;
import se.enkanal.deadline.casework.Ownership;
import se.enkanal.deadline.casework.flow.ListCases;
import se.enkanal.deadline.casework.flow.ReadCase;

/** Cases to read. */
@Path("/deadline/v1/cases")
@Produces(APPLICATION_JSON)
@Authenticated
class CaseResource {

    private final ListCases list;
    private final ReadCase read;
    private final Callers callers;

    CaseResource(ListCases list, ReadCase read, Callers callers) {
        this.list = list;
        this.read = read;
        this.callers = callers;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<CaseSummary> items, int page, int limit, long total, UUID next) {}

    @GET
    public Uni<Page> list(@BeanParam ListQuery query) {
        var person = callers.holding(Caller.HANDLER, Caller.DPO);
        var question = query.toQuestion(person.caller());
        return list.list(question)
                .map(found -> new Page(
                        found.files().stream()
                                .map(file -> CaseSummary.of(
                                        file,
                                        Visible.tracks(person.caller(), file),
                                        found.news().contains(file.reportId())
                                                && Ownership.readsAll(person.caller(), file)))
                                .toList(),
                        question.page(),
                        question.limit(),
                        found.total(),
                        found.next()));
    }

    @GET
    @Path("/{id}")
    public Uni<Response> read(@PathParam("id") UUID id) {
        var person = callers.holding(Caller.HANDLER, Caller.DPO);
        return read.read(id, person)
                .map(dossier -> Response.ok(CaseResponse.of(dossier, Visible.tracks(person.caller(), dossier.file())))
                        .tag(new EntityTag(String.valueOf(dossier.file().version())))
                        .build());
    }
}

package se.enkanal.routing.verdict.page;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.enkanal.contracts.access.Caller;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.routing.access.Callers;
import se.enkanal.routing.verdict.Difference;
import se.enkanal.routing.verdict.flow.ExplainVerdicts;
import se.enkanal.routing.verdict.http.Sight;

/** "Why was it judged so?" for those who handle the case, logged in at a browser. */
@Path("/regelbok/bedomning/{reportId}")
@Produces(TEXT_HTML)
class VerdictPages {

    private final ExplainVerdicts explain;
    private final Callers callers;

    VerdictPages(ExplainVerdicts explain, Callers callers) {
        this.explain = explain;
        this.callers = callers;
    }

    @CheckedTemplate(basePath = "verdict")
    record verdicts(String reference, List<VerdictView> verdicts) implements TemplateInstance {}

    @CheckedTemplate(basePath = "verdict")
    record refused(String title, String lead) implements TemplateInstance {}

    @GET
    public Uni<Response> show(@PathParam("reportId") String reportId) {
        var caller = callers.caller();
        if (!caller.is(Caller.HANDLER) && !caller.is(Caller.DPO)) {
            return Uni.createFrom()
                    .item(refused(Status.FORBIDDEN, "Du har inte rätt roll", "Be din administratör om rollen."));
        }
        return uuid(reportId)
                .map(report -> explain.explain(report).map(verdicts -> page(caller, verdicts)))
                .orElseGet(() -> Uni.createFrom().item(notFound()));
    }

    private Response page(Caller caller, List<ReportAssessed> all) {
        return all.stream()
                .findFirst()
                .flatMap(newest -> Sight.of(caller, newest.organisation())
                        .map(sight -> Response.ok(new verdicts(newest.reference(), views(all, sight)))
                                .build()))
                .orElseGet(VerdictPages::notFound);
    }

    private List<VerdictView> views(List<ReportAssessed> all, Sight sight) {
        return IntStream.range(0, all.size())
                .mapToObj(place -> VerdictView.of(
                        all.get(place),
                        place + 1 < all.size()
                                ? Optional.of(Difference.between(all.get(place + 1), all.get(place)))
                                : Optional.empty(),
                        explain.book(all.get(place)),
                        sight))
                .toList();
    }

    private static Response notFound() {
        return refused(
                Status.NOT_FOUND, "Bedömningen finns inte", "Antingen finns den inte, eller så får du inte se den.");
    }

    private static Response refused(Status status, String title, String lead) {
        return Response.status(status).entity(new refused(title, lead)).build();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}

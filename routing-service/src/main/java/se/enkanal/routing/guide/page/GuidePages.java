package se.enkanal.routing.guide.page;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.Within;
import se.enkanal.outbox.Time;
import se.enkanal.routing.assessment.Assessment;
import se.enkanal.routing.assessment.Question;
import se.enkanal.routing.assessment.flow.Assess;
import se.enkanal.routing.guide.Ask;
import se.enkanal.routing.guide.Guidance;
import se.enkanal.routing.guide.Typed;
import se.enkanal.routing.prose.SwedishTime;
import se.enkanal.routing.rulebook.CurrentBook;

/** "Måste vi anmäla?" for anybody. Answers travel in the form's body, are kept in no address and stored nowhere. */
@Path("/maste-vi-anmala")
@Produces(TEXT_HTML)
class GuidePages {

    private static final int UNPROCESSABLE = 422;

    private final Assess assess;
    private final CurrentBook book;
    private final Time time;

    GuidePages(Assess assess, CurrentBook book, Time time) {
        this.assess = assess;
        this.book = book;
        this.time = time;
    }

    /** Nullable: {@code guidance}, where nothing has been answered yet or something is wrong. */
    @CheckedTemplate(basePath = "guide")
    record guide(
            Guidance guidance,
            String at,
            String version,
            List<AskView> besides,
            List<AskView> questions,
            List<AskView> faulty)
            implements TemplateInstance {}

    @GET
    public TemplateInstance ask() {
        return page(new Typed(Map.of()), Optional.empty(), Map.of());
    }

    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(MultivaluedMap<String, String> fields) {
        var now = time.now();
        var typed = new Typed(fields);
        var read = typed.read(now);
        if (!read.faults().isEmpty()) {
            return Uni.createFrom()
                    .item(Response.status(UNPROCESSABLE)
                            .entity(page(typed, Optional.empty(), read.faults()))
                            .build());
        }
        var question = new Question(Optional.empty(), Optional.of(read.scope()), read.facts(), Optional.empty(), now);
        return assess.assess(question)
                .map(answer -> Response.ok(page(typed, answer, Map.of())).build());
    }

    private TemplateInstance page(Typed typed, Optional<Assessment> answer, Map<String, String> faults) {
        var now = time.now();
        var guidance = answer.map(assessment ->
                Guidance.of(assessment, book.get(), now.atZone(Within.SWEDEN).toLocalDate()));
        var besides = views(besides(guidance, typed), typed, faults);
        var questions = views(Ask.first(), typed, faults);
        return new guide(
                guidance.orElse(null),
                SwedishTime.of(now),
                answer.map(assessment -> SwedishTime.of(
                                LocalDate.parse(assessment.rulebook().version())))
                        .orElse(""),
                besides,
                questions,
                Stream.concat(besides.stream(), questions.stream())
                        .filter(view -> view.fault() != null)
                        .toList());
    }

    /** What is missing, and what was asked so before and answered. */
    private static List<Ask> besides(Optional<Guidance> guidance, Typed typed) {
        var missing = guidance.map(Guidance::besides).orElse(List.of());
        var answered = Ask.besides(typed.fields().keySet().stream().sorted().toList());
        return Stream.concat(missing.stream(), answered.stream()).distinct().toList();
    }

    private static List<AskView> views(List<Ask> asks, Typed typed, Map<String, String> faults) {
        return asks.stream().map(ask -> AskView.of(ask, typed, faults)).toList();
    }
}

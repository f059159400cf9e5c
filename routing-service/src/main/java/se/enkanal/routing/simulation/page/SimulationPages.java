package se.enkanal.routing.simulation.page;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.enkanal.contracts.access.Caller;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.edge.Problems;
import se.enkanal.routing.RoutingConfig;
import se.enkanal.routing.access.Callers;
import se.enkanal.routing.rule.Draft;
import se.enkanal.routing.rulebook.CurrentBook;
import se.enkanal.routing.simulation.Page;
import se.enkanal.routing.simulation.Sight;
import se.enkanal.routing.simulation.Simulation;
import se.enkanal.routing.simulation.flow.Simulate;
import se.enkanal.routing.simulation.http.AskedRules;

/** "Vad om?": a form and, once it is filled in, what the other rules would have made of what is stored. */
@Path("/regelbok/vad-om")
@Produces(TEXT_HTML)
class SimulationPages {

    private static final int ON_A_PAGE = 20;
    private static final int UNPROCESSABLE = 422;
    private static final String DAY = "dag";
    private static final String RULES = "rulebookAt";

    private final Simulate simulate;
    private final CurrentBook book;
    private final Callers callers;
    private final RoutingConfig config;

    SimulationPages(Simulate simulate, CurrentBook book, Callers callers, RoutingConfig config) {
        this.simulate = simulate;
        this.book = book;
        this.callers = callers;
        this.config = config;
    }

    /** What was typed; {@code rules} is a draft's name, or {@code dag} for the day beside it. */
    public record Wish(String rules, String day, String from, String to) {

        boolean isEmpty() {
            return rules.isEmpty() && day.isEmpty();
        }

        boolean wantsADay() {
            return rules.isEmpty() || rules.equals(DAY);
        }

        String rulebookAt() {
            return wantsADay() ? day : rules;
        }
    }

    /** Nullable: {@code result}, until something has been asked. */
    @CheckedTemplate(basePath = "simulation")
    record simulation(Wish wish, List<Draft> drafts, List<Flaw> flaws, ResultView result) implements TemplateInstance {}

    @CheckedTemplate(basePath = "simulation")
    record refused() implements TemplateInstance {}

    @GET
    public Uni<Response> show(
            @QueryParam("regler") @DefaultValue("") String rules,
            @QueryParam("dag") @DefaultValue("") String day,
            @QueryParam("fran") @DefaultValue("") String from,
            @QueryParam("till") @DefaultValue("") String to,
            @QueryParam("page") @DefaultValue("1") int page) {
        var caller = callers.caller();
        if (List.of(Caller.HANDLER, Caller.DPO, Caller.ANALYST).stream().noneMatch(caller::is)) {
            return Uni.createFrom()
                    .item(Response.status(Response.Status.FORBIDDEN)
                            .entity(new refused())
                            .build());
        }
        var wish = new Wish(rules.strip(), day.strip(), from.strip(), to.strip());
        if (wish.isEmpty()) {
            return Uni.createFrom()
                    .item(Response.ok(form(wish, List.of(), null)).build());
        }
        var asked = AskedRules.read(wish.rulebookAt(), wish.from(), wish.to(), book.get());
        return asked.question()
                .map(question -> simulate.simulate(question, new Sight(caller), Page.of(page, ON_A_PAGE))
                        .map(done -> done.orElseThrow(Problems::tryLater))
                        .map(done -> Response.ok(form(wish, List.of(), view(wish, done)))
                                .build()))
                .orElseGet(() -> Uni.createFrom()
                        .item(Response.status(UNPROCESSABLE)
                                .entity(form(wish, placed(asked.flaws(), wish), null))
                                .build()));
    }

    /** What is wrong with a day's rules is to be mended where the day stands. */
    private static List<Flaw> placed(List<Flaw> flaws, Wish wish) {
        return flaws.stream()
                .map(flaw -> flaw.field().equals(RULES) && wish.wantsADay()
                        ? new Flaw(DAY, flaw.code(), "Skriv vilken dags regler, som 2026-07-01.", List.of())
                        : flaw)
                .toList();
    }

    private ResultView view(Wish wish, Simulation done) {
        return ResultView.of(done, wish, config.caseUrl());
    }

    private TemplateInstance form(Wish wish, List<Flaw> flaws, ResultView result) {
        return new simulation(wish, book.get().drafts(), flaws, result);
    }
}

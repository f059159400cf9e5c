package se.enkanal.routing.rulebook.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import se.enkanal.edge.Problems;
import se.enkanal.routing.RoutingConfig;
import se.enkanal.routing.rule.Authority;
import se.enkanal.routing.rulebook.CurrentBook;
import se.enkanal.routing.rulebook.RuleHistory;
import se.enkanal.routing.rulebook.WrittenCases;

/** Every rule, as data. */
@Path("/routing/v1")
@Produces(APPLICATION_JSON)
class RuleResource {

    private final CurrentBook book;
    private final WrittenCases cases;
    private final AskedDay days;
    private final RoutingConfig config;

    RuleResource(CurrentBook book, WrittenCases cases, AskedDay days, RoutingConfig config) {
        this.book = book;
        this.cases = cases;
        this.days = days;
        this.config = config;
    }

    /** The rules in force on a Swedish day, in the order they are asked. */
    @GET
    @Path("/rules")
    public RulesResponse rules(
            @QueryParam("on") String on,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        var day = days.of(on);
        var rules = book.get().inForce(day).all();
        int size = Math.clamp(limit, 1, 200);
        var items = rules.stream()
                .skip((Math.max(page, 1) - 1L) * size)
                .limit(size)
                .map(rule -> RuleHistory.version(rule, book.get(), cases.of(rule.id(), rule.validity()), day))
                .map(version -> RuleResponse.of(version, config.publicUrl()))
                .toList();
        return new RulesResponse(items, Math.max(page, 1), size, rules.size());
    }

    /** Every version of one rule, oldest first, and what is proposed last. */
    @GET
    @Path("/rules/{id}")
    public List<RuleResponse> versions(@PathParam("id") String id) {
        return RuleHistory.of(id, book.get(), cases, days.today()).orElseThrow(Problems::notFound).versions().stream()
                .map(version -> RuleResponse.of(version, config.publicUrl()))
                .toList();
    }

    @GET
    @Path("/authorities")
    public List<Authority> authorities(@QueryParam("on") String on) {
        return book.get().authoritiesOn(days.of(on));
    }
}

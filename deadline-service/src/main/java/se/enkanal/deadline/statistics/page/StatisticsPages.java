package se.enkanal.deadline.statistics.page;

import static se.enkanal.contracts.Within.SWEDEN;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.DeadlineConfig;
import se.enkanal.deadline.access.Callers;
import se.enkanal.deadline.page.FormMark;
import se.enkanal.deadline.page.Frame;
import se.enkanal.deadline.page.RefusedPage;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.deadline.statistics.flow.ReadFigures;
import se.enkanal.outbox.Time;

/** The figures, for an analyst to look at. */
@Path("/statistik")
class StatisticsPages {

    private final ReadFigures figures;
    private final Callers callers;
    private final FormMark mark;
    private final DeadlineConfig config;
    private final Time time;

    StatisticsPages(ReadFigures figures, Callers callers, FormMark mark, DeadlineConfig config, Time time) {
        this.figures = figures;
        this.callers = callers;
        this.mark = mark;
        this.config = config;
        this.time = time;
    }

    @CheckedTemplate(basePath = "statistics")
    record show(FiguresView view) implements TemplateInstance {}

    @GET
    @Produces("text/html;charset=UTF-8")
    public Uni<Response> show(@QueryParam("visa") String visa, @QueryParam("organisation") String organisation) {
        return Uni.createFrom()
                .deferred(() -> shown(Shown.of(visa), organisation, time.now()))
                .onFailure(Refused.class)
                .recoverWithItem(RefusedPage::of);
    }

    private Uni<Response> shown(Shown shown, String organisation, Instant now) {
        var frame = Frame.of(callers.holding(Caller.ANALYST), mark, now);
        boolean one = organisation != null && !organisation.isBlank();
        var selection = shown.selection(one ? List.of(organisation) : List.of(), YearMonth.from(now.atZone(SWEDEN)));
        var links = new Links(shown, selection, config.publicUrl());
        return figures.read(selection)
                .map(cube -> FiguresView.of(cube, frame, links))
                .map(view -> Response.ok(new show(view)).build());
    }
}

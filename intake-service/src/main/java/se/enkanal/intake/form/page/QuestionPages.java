package se.enkanal.intake.form.page;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static se.enkanal.intake.form.page.Desk.seeOther;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.enkanal.intake.form.Draft;
import se.enkanal.intake.form.Fault;
import se.enkanal.intake.form.Question;
import se.enkanal.intake.form.Screen;
import se.enkanal.intake.form.Walk;
import se.enkanal.intake.form.page.FormTemplates.Place;
import se.enkanal.intake.form.page.FormTemplates.question;
import se.enkanal.intake.form.store.DraftSecret;
import se.enkanal.intake.form.store.Drafts;
import se.enkanal.intake.form.store.SavedDraft;
import se.enkanal.intake.page.Sentences;
import se.enkanal.outbox.Time;

/** One question a page. Whatever is sent is kept, also what has to be put right. */
@Path("/rapport")
@Produces(TEXT_HTML)
class QuestionPages {

    private static final int UNPROCESSABLE = 422;

    private final Desk desk;
    private final Drafts drafts;
    private final DraftCookie cookie;
    private final Sentences sentences;
    private final Time time;

    QuestionPages(Desk desk, Drafts drafts, DraftCookie cookie, Sentences sentences, Time time) {
        this.desk = desk;
        this.drafts = drafts;
        this.cookie = cookie;
        this.sentences = sentences;
        this.time = time;
    }

    @GET
    @Path("/{screen}")
    public Uni<Response> ask(
            @PathParam("screen") String address,
            @QueryParam("andra") String changing,
            @CookieParam(DraftCookie.NAME) String draftCookie) {
        var screen = screen(address);
        return desk.show(draftCookie, (secret, draft) -> page(secret, draft, screen, changing != null, List.of()));
    }

    @POST
    @Path("/{screen}")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(
            @PathParam("screen") String address,
            @QueryParam("andra") String changing,
            @CookieParam(DraftCookie.NAME) String draftCookie,
            MultivaluedMap<String, String> form) {
        var step = new Step(screen(address), changing != null, form.containsKey("nu"));
        return desk.change(draftCookie, form, (secret, draft) -> {
            var answered = draft.with(step.screen(), form, time.now());
            var faults = Fault.on(step.screen(), answered);
            return drafts.save(secret, SavedDraft.open(answered))
                    .map(saved -> faults.isEmpty()
                            ? seeOther(step.after(answered))
                            : Response.status(UNPROCESSABLE)
                                    .entity(page(secret, answered, step.screen(), step.changing(), faults))
                                    .build());
        });
    }

    private question page(DraftSecret secret, Draft draft, Screen screen, boolean changing, List<Fault> faults) {
        var said = new LinkedHashMap<Question, String>();
        faults.forEach(fault -> said.put(fault.question(), sentences.fault(fault, draft)));
        var questions = screen.questions(draft).stream()
                .map(asked -> QuestionView.of(asked, draft, said))
                .toList();
        return new question(place(secret, draft, screen, changing), questions, faulty(questions));
    }

    private Place place(DraftSecret secret, Draft draft, Screen screen, boolean changing) {
        var walk = new Walk(draft);
        var back = changing
                ? "/rapport/kontrollera"
                : walk.before(screen)
                        .map(before -> "/rapport/" + before.address())
                        .orElse("/o/" + draft.organisation());
        return new Place(screen, walk.number(screen), walk.length(), back, changing, cookie.token(secret));
    }

    private static List<QuestionView> faulty(List<QuestionView> questions) {
        return questions.stream()
                .flatMap(asked -> Stream.concat(
                        Stream.of(asked), asked.choices().stream().map(QuestionView.ChoiceView::followUp)))
                .filter(Objects::nonNull)
                .filter(asked -> asked.fault() != null)
                .toList();
    }

    private static Screen screen(String address) {
        return Screen.at(address).orElseThrow(NotFoundException::new);
    }
}

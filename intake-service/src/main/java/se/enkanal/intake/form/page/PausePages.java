package se.enkanal.intake.form.page;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static se.enkanal.intake.form.page.Desk.seeOther;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.enkanal.intake.form.Draft;
import se.enkanal.intake.form.PersonalNumbers;
import se.enkanal.intake.form.Question;
import se.enkanal.intake.form.Screen;
import se.enkanal.intake.form.page.FormTemplates.callIt;
import se.enkanal.intake.form.page.FormTemplates.personalNumber;
import se.enkanal.intake.form.store.Drafts;
import se.enkanal.intake.form.store.SavedDraft;
import se.enkanal.intake.organisation.store.CurrentRegister;

/** The two pages that stop a person for a moment: call IT now, and is that somebody's personal number? */
@Path("/rapport")
@Produces(TEXT_HTML)
class PausePages {

    private final Desk desk;
    private final Drafts drafts;
    private final DraftCookie cookie;
    private final CurrentRegister register;

    PausePages(Desk desk, Drafts drafts, DraftCookie cookie, CurrentRegister register) {
        this.desk = desk;
        this.drafts = drafts;
        this.cookie = cookie;
        this.register = register;
    }

    /** The step that led here. */
    static class From {
        @QueryParam("fran")
        String screen;

        @QueryParam("andra")
        String changing;

        @QueryParam("nu")
        String now;

        Step step() {
            return new Step(
                    Screen.at(screen == null ? "" : screen).orElseThrow(NotFoundException::new),
                    changing != null,
                    now != null);
        }
    }

    @GET
    @Path("/ring-it")
    public Uni<Response> callNow(@BeanParam From from, @CookieParam(DraftCookie.NAME) String draftCookie) {
        var step = from.step();
        return desk.show(draftCookie, (secret, draft) -> new callIt(phone(draft), step.onwards(draft)));
    }

    @GET
    @Path("/personnummer")
    public Uni<Response> look(@BeanParam From from, @CookieParam(DraftCookie.NAME) String draftCookie) {
        var step = from.step();
        return desk.show(
                draftCookie,
                (secret, draft) -> new personalNumber(
                        hints(step.suspicious(draft), draft),
                        step.address(),
                        "/rapport/personnummer" + step.asQuery(),
                        cookie.token(secret)));
    }

    @POST
    @Path("/personnummer")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Uni<Response> decide(
            @BeanParam From from,
            @CookieParam(DraftCookie.NAME) String draftCookie,
            MultivaluedMap<String, String> form) {
        var step = from.step();
        return desk.change(draftCookie, form, (secret, draft) -> {
            var suspicious = step.suspicious(draft);
            var decided = form.containsKey("behall") ? draft.keeping(suspicious) : cleaned(draft, suspicious);
            return drafts.save(secret, SavedDraft.open(decided)).map(saved -> seeOther(step.after(decided)));
        });
    }

    private static Draft cleaned(Draft draft, List<Question> texts) {
        var cleaned = draft;
        for (var text : texts) {
            cleaned =
                    cleaned.with(text, PersonalNumbers.without(draft.text(text).orElse("")));
        }
        return cleaned;
    }

    private static List<String> hints(List<Question> texts, Draft draft) {
        return texts.stream()
                .map(text -> PersonalNumbers.hint(draft.text(text).orElse("")))
                .toList();
    }

    private String phone(Draft draft) {
        return register.get()
                .organisation(draft.organisation())
                .map(organisation -> organisation.supportPhone())
                .orElse(null);
    }
}

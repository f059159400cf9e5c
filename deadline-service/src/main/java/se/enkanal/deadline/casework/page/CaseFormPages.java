package se.enkanal.deadline.casework.page;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.access.Callers;
import se.enkanal.deadline.access.Person;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.flow.Asker;
import se.enkanal.deadline.casework.flow.CloseCase;
import se.enkanal.deadline.casework.flow.DecideCase;
import se.enkanal.deadline.casework.flow.FileSubmission;
import se.enkanal.deadline.casework.flow.TakeFeedback;
import se.enkanal.deadline.casework.flow.WriteToReporter;
import se.enkanal.deadline.page.FormMark;
import se.enkanal.deadline.page.RefusedPage;
import se.enkanal.deadline.problem.Refusals;
import se.enkanal.deadline.problem.Refused;
import se.enkanal.deadline.problem.Refused.Refusal;
import se.enkanal.outbox.Time;

/**
 * The forms on a case's page: the same use cases as the API. What cannot be stored comes back with every word that was
 * typed. One file because the forms differ in nothing but their use case.
 */
@Path("/arenden/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(CasePages.HTML)
class CaseFormPages {

    private static final String PUT_ASIDE = "Undanlagt med ett klick: ingen rapport.";

    private final DecideCase decide;
    private final FileSubmission file;
    private final TakeFeedback feedback;
    private final WriteToReporter write;
    private final CloseCase close;
    private final CasePage page;
    private final Callers callers;
    private final FormMark mark;
    private final Time time;

    CaseFormPages(
            DecideCase decide,
            FileSubmission file,
            TakeFeedback feedback,
            WriteToReporter write,
            CloseCase close,
            CasePage page,
            Callers callers,
            FormMark mark,
            Time time) {
        this.decide = decide;
        this.file = file;
        this.feedback = feedback;
        this.write = write;
        this.close = close;
        this.page = page;
        this.callers = callers;
        this.mark = mark;
        this.time = time;
    }

    @POST
    @Path("/beslut")
    public Uni<Response> decide(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return sent(id, form, "beslut-" + form.getFirst("track"), decide::decide, done(id, "beslut"));
    }

    @POST
    @Path("/anmalan")
    public Uni<Response> file(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return sent(id, form, "anmalan", file::file, done(id, "anmalan"));
    }

    @POST
    @Path("/svar")
    public Uni<Response> feedback(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return sent(id, form, "svar", feedback::take, done(id, "svar"));
    }

    @POST
    @Path("/meddelande")
    public Uni<Response> write(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return sent(id, form, "meddelande", write::write, done(id, "meddelande"));
    }

    @POST
    @Path("/avslut")
    public Uni<Response> close(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return sent(id, form, "avslut", close::close, done(id, "avslut"));
    }

    @POST
    @Path("/oppna")
    public Uni<Response> reopen(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        return sent(id, form, "avslut", close::reopen, done(id, "oppna"));
    }

    /** Out of the way in one click, and back to the list, where it can be taken back with another. */
    @POST
    @Path("/undan")
    public Uni<Response> putAside(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        form.putSingle("outcome", "NOT_A_REPORT");
        form.putSingle("reason", PUT_ASIDE);
        return sent(id, form, "avslut", decide::decide, "/arenden?undanlagt=" + id);
    }

    private Uni<Response> sent(
            UUID id,
            MultivaluedMap<String, String> form,
            String name,
            BiFunction<Asker, Map<String, ?>, Uni<CaseFile>> change,
            String next) {
        var typed = TypedForm.of(form);
        return Uni.createFrom()
                .deferred(() -> {
                    var person = callers.holding(Caller.HANDLER);
                    mark.check(person, typed.mark());
                    return change.apply(new Asker(person, id, typed.asRead(), null), typed.said(time.now()))
                            .map(after -> Response.seeOther(URI.create(next)).build())
                            .onFailure(Refused.class)
                            .recoverWithUni(failure -> again(id, person, name, typed, failure));
                })
                .onFailure(Refused.class)
                .recoverWithItem(RefusedPage::of);
    }

    private Uni<Response> again(UUID id, Person person, String name, TypedForm typed, Refused refused) {
        int status = Refusals.of(refused).getStatusCode();
        return switch (refused.refusal()) {
            case Refusal.Wrong(var flaws) -> again(id, person, new FormState(name, typed.fields(), flaws, ""), status);
            case Refusal.Stale() ->
                again(
                        id,
                        person,
                        noticed(
                                name,
                                typed,
                                "Någon annan har ändrat ärendet sedan du öppnade det. Det du skrev finns kvar. "
                                        + "Läs vad som är nytt och skicka igen."),
                        status);
            case Refusal.Conflict(var why) -> again(id, person, noticed(name, typed, why), status);
            case Refusal.IntakeAway() ->
                again(
                        id,
                        person,
                        noticed(
                                name,
                                typed,
                                "Mottagningen svarar inte, så inget är sparat. Det du skrev finns kvar. "
                                        + "Försök igen om en stund."),
                        status);
            case Refusal.Forbidden forbidden -> Uni.createFrom().failure(refused);
            case Refusal.NotFound missing -> Uni.createFrom().failure(refused);
        };
    }

    private Uni<Response> again(UUID id, Person person, FormState state, int status) {
        return page.shown(id, person, false, state, "", status);
    }

    private static FormState noticed(String name, TypedForm typed, String notice) {
        return new FormState(name, typed.fields(), List.of(), notice);
    }

    private static String done(UUID id, String code) {
        return "/arenden/%s?klart=%s".formatted(id, code);
    }
}

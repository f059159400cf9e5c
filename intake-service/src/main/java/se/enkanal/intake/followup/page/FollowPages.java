package se.enkanal.intake.followup.page;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.enkanal.contracts.Ids;
import se.enkanal.intake.followup.FollowUp;
import se.enkanal.intake.followup.flow.FollowReport;
import se.enkanal.intake.followup.flow.Guesses;
import se.enkanal.intake.followup.flow.TellMore;
import se.enkanal.intake.followup.page.FollowTemplates.Told;
import se.enkanal.intake.followup.page.FollowTemplates.code;
import se.enkanal.intake.followup.page.FollowTemplates.personalNumber;
import se.enkanal.intake.followup.page.FollowTemplates.report;
import se.enkanal.intake.form.PersonalNumbers;
import se.enkanal.intake.page.FollowWording;
import se.enkanal.intake.report.Supplement;
import se.enkanal.outbox.Time;

/** The reporter's way back. The code travels in the form's body: in no address, no cookie and no history. */
@Path("/folj")
@Produces(TEXT_HTML)
@Consumes(APPLICATION_FORM_URLENCODED)
class FollowPages {

    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final FollowReport follow;
    private final TellMore tell;
    private final Guesses guesses;
    private final TimelineWords words;
    private final FollowWording wording;
    private final Time time;

    FollowPages(
            FollowReport follow,
            TellMore tell,
            Guesses guesses,
            TimelineWords words,
            FollowWording wording,
            Time time) {
        this.follow = follow;
        this.tell = tell;
        this.guesses = guesses;
        this.words = words;
        this.wording = wording;
        this.time = time;
    }

    @GET
    @Consumes
    public code ask() {
        return new code("", null);
    }

    @POST
    public Uni<Response> show(@FormParam("kod") @DefaultValue("") String typed, @Context RoutingContext request) {
        return known(typed, request, found -> page(typed, found, "", null));
    }

    @POST
    @Path("/svar")
    public Uni<Response> answer(
            @FormParam("kod") @DefaultValue("") String typed,
            @FormParam("meddelande") UUID id,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("val") @DefaultValue("") String choice,
            @HeaderParam("traceparent") String traceparent,
            @Context RoutingContext request) {
        var wanted = choice.equals("ta-bort") ? PersonalNumbers.without(text) : text;
        if (choice.equals("andra")) {
            return known(typed, request, found -> page(typed, found, wanted, null));
        }
        if (wanted.isBlank() || wanted.length() > Supplement.LONGEST_TEXT) {
            var fault = wanted.isBlank() ? wording.followEmpty() : wording.followTooLong();
            return known(typed, request, found -> fault(typed, found, wanted, fault));
        }
        if (!choice.equals("behall") && !PersonalNumbers.in(wanted).isEmpty()) {
            return known(typed, request, found -> Response.ok(
                            new personalNumber(typed, id, wanted, PersonalNumbers.hint(wanted)))
                    .build());
        }
        return known(
                typed,
                request,
                () -> tell.answer(typed, wanted, Optional.ofNullable(id), traceparent),
                found -> page(typed, found, "", wording.followSent()));
    }

    @POST
    @Path("/aterta")
    public Uni<Response> withdraw(
            @FormParam("kod") @DefaultValue("") String typed,
            @HeaderParam("traceparent") String traceparent,
            @Context RoutingContext request) {
        return known(
                typed,
                request,
                () -> tell.withdraw(typed, traceparent),
                found -> page(typed, found, "", wording.followWithdrawDone()));
    }

    private Uni<Response> known(String typed, RoutingContext request, Function<FollowUp, Response> page) {
        return known(typed, request, () -> Uni.createFrom().item(true), page);
    }

    /** Does it where the code exists; where it does not, asks for the code again. */
    private Uni<Response> known(
            String typed,
            RoutingContext request,
            java.util.function.Supplier<Uni<Boolean>> action,
            Function<FollowUp, Response> page) {
        var guesser = request.request().remoteAddress().hostAddress();
        if (guesses.mustWait(guesser).isPresent()) {
            return Uni.createFrom().item(again(TOO_MANY, typed, wording.followTooMany()));
        }
        return action.get()
                .chain(exists -> follow.find(typed))
                .invoke(found -> guesses.count(guesser, found.isPresent()))
                .map(found -> found.map(page).orElseGet(() -> again(NOT_FOUND, typed, wording.followNoSuchCode())));
    }

    private Response page(String typed, FollowUp found, String text, String said) {
        return Response.ok(report(typed, found, text, said, null)).build();
    }

    private Response fault(String typed, FollowUp found, String text, String fault) {
        return Response.status(UNPROCESSABLE)
                .entity(report(typed, found, text, null, fault))
                .build();
    }

    private report report(String typed, FollowUp found, String text, String said, String fault) {
        var history = found.timeline().reversed().stream()
                .map(entry -> new Told(entry.at(), words.of(entry)))
                .toList();
        return new report(typed, found, history, Ids.newId(time.now()), text, said, fault);
    }

    private static Response again(int status, String typed, String fault) {
        return Response.status(status).entity(new code(typed, fault)).build();
    }
}

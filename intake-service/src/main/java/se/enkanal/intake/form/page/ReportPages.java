package se.enkanal.intake.form.page;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;
import static jakarta.ws.rs.core.MediaType.TEXT_HTML;
import static jakarta.ws.rs.core.MediaType.TEXT_PLAIN;
import static se.enkanal.intake.form.page.Desk.seeOther;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.edge.Problems;
import se.enkanal.intake.form.Draft;
import se.enkanal.intake.form.Screen;
import se.enkanal.intake.form.Walk;
import se.enkanal.intake.form.flow.SendDraft;
import se.enkanal.intake.form.page.FormTemplates.check;
import se.enkanal.intake.form.page.FormTemplates.receipt;
import se.enkanal.intake.form.store.DraftSecret;
import se.enkanal.intake.form.store.Drafts;
import se.enkanal.intake.form.store.SavedDraft;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.organisation.Unit;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.report.Receipt;
import se.enkanal.intake.report.flow.Reception.Full;
import se.enkanal.intake.report.flow.Reception.KeyUsedBefore;
import se.enkanal.intake.report.flow.Reception.Received;
import se.enkanal.intake.report.flow.Reception.Refused;
import se.enkanal.intake.secret.SignedLinks;
import se.enkanal.outbox.Time;

/** The beginning and the end of the form: begun, looked over, sent, and the receipt. */
@Path("/rapport")
@Produces(TEXT_HTML)
class ReportPages {

    private static final int UNPROCESSABLE = 422;

    private final Desk desk;
    private final Drafts drafts;
    private final DraftCookie cookie;
    private final SendDraft send;
    private final CurrentRegister register;
    private final SignedLinks links;
    private final Time time;

    ReportPages(
            Desk desk,
            Drafts drafts,
            DraftCookie cookie,
            SendDraft send,
            CurrentRegister register,
            SignedLinks links,
            Time time) {
        this.desk = desk;
        this.drafts = drafts;
        this.cookie = cookie;
        this.send = send;
        this.register = register;
        this.links = links;
        this.time = time;
    }

    @POST
    @Path("/borja")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Uni<Response> begin(@FormParam("organisation") String organisation, @FormParam("lank") String link) {
        var secret = DraftSecret.random();
        var now = time.now();
        var unit = link == null ? null : unitBehind(link).id();
        var receiver = register.get().organisation(organisation == null ? "" : organisation);
        var draft = Draft.begun(
                Ids.newId(now), receiver.orElseThrow(NotFoundException::new).id(), unit, now);
        return drafts.save(secret, SavedDraft.open(draft))
                .map(saved -> Response.seeOther(URI.create("/rapport/" + Screen.WHAT.address()))
                        .cookie(cookie.with(secret))
                        .build());
    }

    @GET
    @Path("/kontrollera")
    public Uni<Response> lookOver(@CookieParam(DraftCookie.NAME) String draftCookie) {
        return desk.show(draftCookie, (secret, draft) -> lookOver(secret, draft, List.of()));
    }

    @POST
    @Path("/skicka")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Uni<Response> send(
            @CookieParam(DraftCookie.NAME) String draftCookie,
            @HeaderParam("traceparent") String traceparent,
            MultivaluedMap<String, String> form) {
        return desk.change(
                draftCookie, form, (secret, draft) -> send.send(secret, draft, organisation(draft), traceparent)
                        .map(reception -> switch (reception) {
                            case Received(var receipt) -> seeOther("/rapport/kvitto");
                            case Refused(var flaws) ->
                                Response.status(UNPROCESSABLE)
                                        .entity(lookOver(secret, draft, flaws))
                                        .build();
                            case KeyUsedBefore() -> throw Problems.fault();
                            case Full() -> throw Problems.tryLater();
                        }));
    }

    @GET
    @Path("/kvitto")
    public Uni<Response> receipt(@CookieParam(DraftCookie.NAME) String draftCookie) {
        return desk.found(draftCookie, (secret, saved) -> Uni.createFrom()
                .item(
                        saved.isSent()
                                ? Response.ok(new receipt(
                                                saved.receipt(),
                                                organisation(saved.draft()).supportPhone()))
                                        .build()
                                : seeOther("/rapport/kontrollera")));
    }

    /** The same for keeping, on a machine where there is no printer and no script. */
    @GET
    @Path("/kvitto.txt")
    @Produces(TEXT_PLAIN)
    public Uni<Response> receiptAsFile(@CookieParam(DraftCookie.NAME) String draftCookie) {
        return desk.found(draftCookie, (secret, saved) -> Uni.createFrom()
                .item(
                        saved.isSent()
                                ? Response.ok(file(saved.receipt()))
                                        .header(
                                                HttpHeaders.CONTENT_DISPOSITION,
                                                "attachment; filename=\"%s.txt\""
                                                        .formatted(
                                                                saved.receipt().reference()))
                                        .build()
                                : seeOther("/rapport/kontrollera")));
    }

    private check lookOver(DraftSecret secret, Draft draft, List<Flaw> flaws) {
        var back = new Walk(draft).screens().getLast().address();
        var unit = draft.unit() == null
                ? null
                : organisation(draft).unit(draft.unit()).map(Unit::name).orElse(null);
        return new check(Answered.all(draft), unit, "/rapport/" + back, flaws, cookie.token(secret));
    }

    private Unit unitBehind(String link) {
        return links.read(link)
                .flatMap(id -> register.get().behind(id))
                .orElseThrow(NotFoundException::new)
                .unit();
    }

    private RegisteredOrganisation organisation(Draft draft) {
        return register.get().organisation(draft.organisation()).orElseThrow(NotFoundException::new);
    }

    private static String file(Receipt receipt) {
        return """
               Rapportens nummer: %s
               Din kod: %s

               Följ din rapport på samma webbplats, under "Följ en rapport".
               """
                .formatted(receipt.reference(), receipt.followUpCode());
    }
}

package se.enkanal.intake.start;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import se.enkanal.intake.IntakeConfig;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.organisation.ReportingChannel;
import se.enkanal.intake.organisation.store.CurrentRegister;
import se.enkanal.intake.secret.SignedLinks;

/** Where a person comes in: searching, by their organisation's address, or by their unit's link. */
@Path("/")
@Produces(TEXT_HTML)
class StartPages {

    private static final int MOST_SHOWN = 20;

    private final CurrentRegister register;
    private final SignedLinks links;
    private final IntakeConfig config;

    StartPages(CurrentRegister register, SignedLinks links, IntakeConfig config) {
        this.register = register;
        this.links = links;
        this.config = config;
    }

    /** {@code words} is empty before anybody has searched. */
    @CheckedTemplate(basePath = "start")
    record search(String words, List<RegisteredOrganisation> found, int total, String guideUrl)
            implements TemplateInstance {}

    /** {@code unit} and {@code link} are null off the street. */
    @CheckedTemplate(basePath = "start")
    record start(RegisteredOrganisation organisation, boolean open, String unit, String link)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "start")
    record privacy() implements TemplateInstance {}

    @CheckedTemplate(basePath = "start")
    record accessibility() implements TemplateInstance {}

    @GET
    public search find(@QueryParam("q") @DefaultValue("") String words) {
        var found = words.isBlank()
                ? List.<RegisteredOrganisation>of()
                : register.get().answeringTo(words);
        return new search(words, found.stream().limit(MOST_SHOWN).toList(), found.size(), config.guideUrl());
    }

    @GET
    @Path("/o/{organisation}")
    public start at(@PathParam("organisation") String id) {
        var organisation = register.get().organisation(id).orElseThrow(NotFoundException::new);
        return new start(organisation, organisation.channel() == ReportingChannel.OPEN, null, null);
    }

    @GET
    @Path("/e/{link}")
    public start atUnit(@PathParam("link") String link) {
        var place = links.read(link).flatMap(id -> register.get().behind(id)).orElseThrow(NotFoundException::new);
        return new start(place.organisation(), true, place.unit().name(), link);
    }

    @GET
    @Path("/integritet")
    public privacy privacy() {
        return new privacy();
    }

    @GET
    @Path("/tillganglighet")
    public accessibility accessibility() {
        return new accessibility();
    }
}

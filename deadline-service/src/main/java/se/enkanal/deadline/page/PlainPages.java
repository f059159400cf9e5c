package se.enkanal.deadline.page;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The way in, the way out, and what is said when a page cannot be shown. */
@Path("/")
public class PlainPages {

    private final OidcSession session;

    PlainPages(OidcSession session) {
        this.session = session;
    }

    @CheckedTemplate(basePath = "plain")
    public record refused(String title, String text) implements TemplateInstance {}

    @CheckedTemplate(basePath = "plain")
    record loggedOut() implements TemplateInstance {}

    @GET
    public Response start() {
        return Response.seeOther(URI.create("/arenden")).build();
    }

    @GET
    @Path("/logga-ut")
    public Uni<Response> logOut() {
        return session.logout()
                .replaceWith(() -> Response.seeOther(URI.create("/utloggad")).build());
    }

    @GET
    @Path("/utloggad")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance loggedOutPage() {
        return new loggedOut();
    }
}

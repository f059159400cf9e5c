package se.enkanal.routing.rulebook.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import se.enkanal.routing.RoutingConfig;

/** What this API is, as DIGG's REST API profile asks for. */
@Path("/routing/v1/api-info")
@Produces(APPLICATION_JSON)
class ApiInfoResource {

    private static final LocalDate RELEASED = LocalDate.of(2026, 11, 22);

    private final RoutingConfig config;

    ApiInfoResource(RoutingConfig config) {
        this.config = config;
    }

    record ApiInfo(
            String apiName, String apiVersion, LocalDate apiReleased, String apiDocumentation, String apiStatus) {}

    @GET
    public ApiInfo info() {
        return new ApiInfo("Enkanal routing", "1.0.0", RELEASED, config.publicUrl() + "/regelbok", "active");
    }
}

package se.enkanal.intake.start;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** What this API is, as DIGG's REST API profile asks (VER.06). */
@Path("/intake/v1/api-info")
@Produces(APPLICATION_JSON)
class ApiInfoResource {

    record ApiInfo(String apiName, String apiVersion, String apiReleased, String apiDocumentation, String apiStatus) {}

    @GET
    public ApiInfo show() {
        return new ApiInfo(
                "Enkanal intake", "1.0.0", "2026-11-22", "https://enkanal.se/intake-service/README.md", "active");
    }
}

package se.enkanal.deadline.statistics.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import se.enkanal.deadline.DeadlineConfig;

/** What this API is, open to all (DIGG's REST API profile, VER.06). */
@Path(StatisticsResource.ROOT + "/api-info")
class ApiInfoResource {

    private final DeadlineConfig config;

    ApiInfoResource(DeadlineConfig config) {
        this.config = config;
    }

    record ApiInfo(String apiName, String apiVersion, String apiReleased, String apiDocumentation, String apiStatus) {}

    @GET
    @Produces(APPLICATION_JSON)
    public ApiInfo read() {
        return new ApiInfo("enkanal-statistics", "1.0.0", "2026-11-22", config.publicUrl() + "/statistik", "active");
    }
}

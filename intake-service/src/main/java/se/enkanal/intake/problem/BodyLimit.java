package se.enkanal.intake.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Turns a body away by its announced length, before a byte of it is kept. */
@Singleton
public class BodyLimit {

    public static final int BYTES = 256 * 1024;

    private static final int EARLY = 1000;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::check, EARLY);
    }

    private static void check(RoutingContext request) {
        if (length(request) <= BYTES) {
            request.next();
            return;
        }
        var problem = Refusals.tooLarge();
        request.response()
                .setStatusCode(problem.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(new JsonObject()
                        .put("type", problem.getType().toString())
                        .put("status", problem.getStatusCode())
                        .put("title", problem.getTitle())
                        .put("detail", problem.getDetail())
                        .put("instance", request.normalizedPath())
                        .toBuffer());
    }

    private static long length(RoutingContext request) {
        var announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return announced == null ? 0 : Long.parseLong(announced);
    }
}

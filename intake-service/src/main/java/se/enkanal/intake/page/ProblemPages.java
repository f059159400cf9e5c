package se.enkanal.intake.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A person who meets a problem gets a page in the same house, not JSON. */
class ProblemPages {

    private static final int NOT_FOUND = 404;

    @CheckedTemplate(basePath = "start")
    record problem(boolean notFound, String title, String detail) implements TemplateInstance {}

    /** Before the headers, which look at the media type. */
    @ServerResponseFilter
    @Priority(Integer.MAX_VALUE)
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && isPage(request)) {
            var page = new problem(problem.getStatusCode() == NOT_FOUND, problem.getTitle(), problem.getDetail());
            response.setEntity(page.render(), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private static boolean isPage(ContainerRequestContext request) {
        return !request.getUriInfo().getPath().startsWith("/intake/")
                && request.getAcceptableMediaTypes().stream().anyMatch(MediaType.TEXT_HTML_TYPE::isCompatible);
    }
}

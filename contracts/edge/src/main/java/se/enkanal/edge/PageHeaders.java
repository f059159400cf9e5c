package se.enkanal.edge;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A page runs nothing but ours, is framed by nobody, tells no other site where its reader was, and is kept by no cache. */
class PageHeaders {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @ServerResponseFilter
    void add(ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if (isPage(response.getMediaType())) {
            headers.putSingle("Content-Security-Policy", POLICY);
            headers.putSingle("Referrer-Policy", "no-referrer");
            headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** Also the way from one page to the next, which has no content. */
    private static boolean isPage(MediaType type) {
        return type == null || MediaType.TEXT_HTML_TYPE.isCompatible(type);
    }
}

package se.enkanal.deadline.page;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.enkanal.deadline.problem.Refusals;
import se.enkanal.deadline.problem.Refused;

/** A refusal as a page: the same words and status as the JSON gets. */
public final class RefusedPage {

    public static Response of(Refused refused) {
        var problem = Refusals.of(refused);
        return Response.status(problem.getStatusCode())
                .entity(new PlainPages.refused(problem.getTitle(), problem.getDetail()))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private RefusedPage() {}
}

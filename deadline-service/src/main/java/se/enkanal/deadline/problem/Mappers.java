package se.enkanal.deadline.problem;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers for what our own code refuses. */
class Mappers {

    @ServerExceptionMapper(priority = 1)
    Response refused(Refused refused) {
        return Refusals.of(refused).toResponse();
    }
}

package se.enkanal.edge;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what goes wrong beneath us into a problem that says what to do, and our own log line that says why. */
class Mappers {

    private static final Logger LOG = Logger.getLogger(Mappers.class);

    /** SQLSTATE classes and codes that mend themselves: connection, resources (a full disk), operator, read-only. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57");

    private static final String READ_ONLY = "25006";

    /** Before the problem library's own, which reads a field that this Quarkus does not have. */
    @ServerExceptionMapper(priority = 1)
    Response unauthorised(UnauthorizedException anonymous) {
        return Problems.unauthorised().toResponse();
    }

    @ServerExceptionMapper(priority = 1)
    Response unauthorised(AuthenticationFailedException invalid) {
        return Problems.unauthorised().toResponse();
    }

    @ServerExceptionMapper(priority = 1)
    Response away(ConnectException refused) {
        return tryLater(refused);
    }

    @ServerExceptionMapper(priority = 1)
    Response away(ClosedConnectionException closed) {
        return tryLater(closed);
    }

    @ServerExceptionMapper(priority = 1)
    Response database(PgException failure) {
        var state = failure.getSqlState();
        if (PASSING_CLASSES.contains(state.substring(0, 2)) || state.equals(READ_ONLY)) {
            return tryLater(failure);
        }
        LOG.errorf(failure, "outcome=failed sqlstate=%s", state);
        return Problems.fault().toResponse();
    }

    private static Response tryLater(Throwable cause) {
        LOG.warnf("outcome=turned-away reason=%s", cause.toString());
        return Problems.tryLater().toResponse();
    }
}

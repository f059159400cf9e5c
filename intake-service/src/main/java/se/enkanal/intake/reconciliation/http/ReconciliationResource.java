package se.enkanal.intake.reconciliation.http;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static se.enkanal.contracts.access.Caller.ADMIN;
import static se.enkanal.contracts.access.Caller.HANDLER;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import se.enkanal.intake.access.Callers;
import se.enkanal.intake.reconciliation.Reconciliation;
import se.enkanal.intake.reconciliation.flow.Reconcile;

/** Reported = judged = clocked? Counts only, of the whole installation. */
@Path("/intake/v1/reconciliation")
@Produces(APPLICATION_JSON)
@Authenticated
class ReconciliationResource {

    private final Reconcile reconcile;
    private final Callers callers;

    ReconciliationResource(Reconcile reconcile, Callers callers) {
        this.reconcile = reconcile;
        this.callers = callers;
    }

    @GET
    public Uni<Reconciliation> show() {
        callers.holding(ADMIN, HANDLER);
        return reconcile.reconcile();
    }
}

package se.enkanal.intake.organisation.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import se.enkanal.intake.organisation.Register;

/** The register as this replica last read it, so that a report needs no question to the database. */
@Singleton
public class CurrentRegister {

    private final Pool pool;
    private final Organisations organisations;
    private volatile Register register = Register.EMPTY;
    private volatile long stamp = -1;

    CurrentRegister(Pool pool, Organisations organisations) {
        this.pool = pool;
        this.organisations = organisations;
    }

    public Register get() {
        return register;
    }

    /** Reads it anew where something has changed. */
    public Uni<Void> refresh() {
        return organisations
                .stamp(pool)
                .chain(newest -> newest == stamp
                        ? Uni.createFrom().voidItem()
                        : organisations
                                .register(pool)
                                .invoke(read -> keep(read, newest))
                                .replaceWithVoid());
    }

    private void keep(Register read, long newest) {
        register = read;
        stamp = newest;
    }
}

package se.enkanal.deadline.casework.flow;

import static se.enkanal.contracts.casework.v1.CaseState.Status.OPEN;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Closure;
import se.enkanal.deadline.casework.Decision;
import se.enkanal.deadline.casework.Reopening;
import se.enkanal.deadline.casework.Turn;
import se.enkanal.deadline.problem.Refused;

/** Closes a case where nothing is left to file or decide, and opens it again. */
@Singleton
public class CloseCase {

    private static final Set<String> FIELDS = Set.of("reason");

    private final Desk desk;

    CloseCase(Desk desk) {
        this.desk = desk;
    }

    public Uni<CaseFile> close(Asker asker, Map<String, ?> said) {
        return desk.ask(asker, () -> reason(said, Closure.class, "Säg varför ärendet avslutas."))
                .chain(reason -> desk.change(asker, Decision.WHOLE_CASE, "CaseClosed", sitting -> Uni.createFrom()
                        .item(closed(sitting.file(), reason))));
    }

    public Uni<CaseFile> reopen(Asker asker, Map<String, ?> said) {
        return desk.ask(asker, () -> reason(said, Reopening.class, "Säg varför ärendet öppnas igen."))
                .chain(reason -> desk.change(asker, Decision.WHOLE_CASE, "CaseReopened", sitting -> Uni.createFrom()
                        .item(reopened(sitting.file(), reason, sitting.now()))));
    }

    private static <E extends Enum<E>> E reason(Map<String, ?> said, Class<E> codes, String missing) {
        var fields = Fields.of(said, FIELDS);
        var reason = fields.requiredCode("reason", codes, missing);
        fields.orRefuse();
        return reason;
    }

    private static Turn closed(CaseFile file, Closure reason) {
        if (file.status() != OPEN) {
            throw Refused.conflict("Ärendet är inte öppet.");
        }
        if (file.unfinished()) {
            throw Refused.conflict("En frist är inte klar. Registrera anmälan, eller bestäm att den inte behövs.");
        }
        if (file.undecided()) {
            throw Refused.conflict("Ingen har bestämt än. Bestäm först vad som ska anmälas, och varför.");
        }
        return file.closed(reason);
    }

    private static Turn reopened(CaseFile file, Reopening reason, Instant now) {
        if (file.status() == OPEN) {
            throw Refused.conflict("Ärendet är redan öppet.");
        }
        return file.reopened(reason, now);
    }
}

package se.enkanal.routing.verdict.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.access.Caller;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.routing.verdict.Cause;
import se.enkanal.routing.verdict.Difference;

/** What somebody may see of a verdict: an organisation's people the whole, its operator's people the it-track. */
public enum Sight {
    WHOLE,
    IT_ONLY;

    private static final String IT_INCIDENT = "IT_INCIDENT";

    /** Nothing where they may not know that there is one. */
    public static Optional<Sight> of(Caller caller, Organisation organisation) {
        if (holds(caller, organisation.id())) {
            return Optional.of(WHOLE);
        }
        return holds(caller, organisation.operator()) ? Optional.of(IT_ONLY) : Optional.empty();
    }

    public boolean of(String track) {
        return this == WHOLE || track.equals(IT_INCIDENT);
    }

    /** Duties elsewhere are the organisation's: lex Sarah says what befell somebody there. */
    public List<Duty> duties(ReportAssessed verdict) {
        return this == WHOLE ? verdict.otherDuties() : List.of();
    }

    /** Of the facts that changed, those that the visible tracks rest on. */
    public Difference of(Difference difference, ReportAssessed verdict) {
        return difference.seenBy(
                this::of, cause -> this == WHOLE || cause.kind() != Cause.Kind.FACT || rested(cause.of(), verdict));
    }

    private boolean rested(String fact, ReportAssessed verdict) {
        return verdict.tracks().stream()
                .filter(track -> of(track.track()))
                .flatMap(track -> track.trace().stream())
                .flatMap(asked -> Stream.ofNullable(asked.because()))
                .flatMap(List::stream)
                .anyMatch(because -> because.startsWith(fact + "="));
    }

    private static boolean holds(Caller caller, String id) {
        return caller.is(Caller.HANDLER, id) || caller.is(Caller.DPO, id);
    }
}

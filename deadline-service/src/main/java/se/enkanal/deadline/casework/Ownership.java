package se.enkanal.deadline.casework;

import se.enkanal.contracts.access.Caller;

/**
 * Whose a track is. The controller's people read their whole case; the it-track is its operator's, whose people see it in
 * every case that has one and act on it.
 */
public final class Ownership {

    public static final String PERSONAL_DATA_BREACH = "PERSONAL_DATA_BREACH";
    public static final String IT_INCIDENT = "IT_INCIDENT";

    public static String owner(CaseFile file, String track) {
        var organisation = file.verdict().organisation();
        return operators(track) ? organisation.operator() : organisation.id();
    }

    /** The case has a track for its operator's people. */
    public static boolean shared(CaseFile file) {
        return file.verdict().tracks().stream()
                .anyMatch(track -> operators(track.track()) && file.ruling(track) != Ruling.NOT_APPLICABLE);
    }

    public static boolean operators(String track) {
        return IT_INCIDENT.equals(track);
    }

    /** Reads everything, as one of the controller's people. */
    public static boolean readsAll(Caller caller, CaseFile file) {
        return reads(caller, file.verdict().organisation().id());
    }

    /** Reads at least the operator's track. */
    public static boolean reads(Caller caller, CaseFile file) {
        return readsAll(caller, file)
                || shared(file) && reads(caller, file.verdict().organisation().operator());
    }

    /** Decides and files for the track, or for the whole case, which is the controller's. */
    public static boolean acts(Caller caller, CaseFile file, String track) {
        return Decision.WHOLE_CASE.equals(track)
                ? caller.is(Caller.HANDLER, file.verdict().organisation().id())
                : caller.is(Caller.HANDLER, owner(file, track), track);
    }

    private static boolean reads(Caller caller, String id) {
        return caller.is(Caller.HANDLER, id) || caller.is(Caller.DPO, id);
    }

    private Ownership() {}
}

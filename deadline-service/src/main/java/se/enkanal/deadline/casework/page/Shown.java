package se.enkanal.deadline.casework.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.casework.CaseQuestion;

/** Which cases the list shows, as a link says it. */
public enum Shown {
    OPEN("oppna", "Öppna", "OPEN"),
    WITHIN_A_DAY("inom-ett-dygn", "Inom ett dygn", "OPEN"),
    TO_DECIDE("bestam-vetskap", "Planerad tid passerad", "PLANNED_PASSED"),
    MISSED("forsenade", "Försenade", "MISSED"),
    CLOSED("avslutade", "Avslutade", "CLOSED"),
    JUNK("undanlagda", "Undanlagda", "NOT_A_REPORT"),
    ALL("alla", "Alla", null);

    private static final int ON_A_PAGE = 25;

    private final String slug;
    private final String words;
    private final String state;

    Shown(String slug, String words, String state) {
        this.slug = slug;
        this.words = words;
        this.state = state;
    }

    static Shown of(String slug) {
        return Arrays.stream(values())
                .filter(shown -> shown.slug.equals(slug))
                .findFirst()
                .orElse(OPEN);
    }

    CaseQuestion question(Set<String> readable, String organisation, int page, Instant now) {
        var before = this == WITHIN_A_DAY ? now.plus(Duration.ofDays(1)) : null;
        return new CaseQuestion(readable, state, before, organisation, page, ON_A_PAGE, null);
    }

    static Set<String> readable(Caller caller) {
        return caller.organisations(Caller.HANDLER, Caller.DPO);
    }

    public String slug() {
        return slug;
    }

    public String words() {
        return words;
    }
}

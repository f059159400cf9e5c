package se.enkanal.deadline.casework.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.enkanal.contracts.access.Caller;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.contracts.casework.v1.StageState;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.deadline.casework.CaseQuestion;
import se.enkanal.deadline.problem.Refused;

/** Which cases a URL asks for. */
class ListQuery {

    private static final int MOST = 100;

    private static final List<String> STATES = Stream.<Enum<?>[]>of(Status.values(), StageState.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .toList();

    @QueryParam("state")
    String state;

    @QueryParam("dueBefore")
    String dueBefore;

    @QueryParam("organisation")
    String organisation;

    @QueryParam("page")
    @DefaultValue("1")
    String page;

    @QueryParam("limit")
    @DefaultValue("20")
    String limit;

    @QueryParam("after")
    String after;

    CaseQuestion toQuestion(Caller caller) {
        var flaws = new ArrayList<Flaw>();
        if (state != null && !STATES.contains(state)) {
            flaws.add(new Flaw("state", Flaw.Code.UNKNOWN_CODE, "Värdet finns inte bland de tillåtna.", STATES));
        }
        var due = time(flaws);
        var askedAfter = id(flaws);
        int askedPage = number("page", page, Integer.MAX_VALUE, flaws);
        int askedLimit = number("limit", limit, MOST, flaws);
        if (!flaws.isEmpty()) {
            throw Refused.wrong(flaws);
        }
        return new CaseQuestion(
                caller.organisations(Caller.HANDLER, Caller.DPO),
                state,
                due,
                organisation,
                askedPage,
                askedLimit,
                askedAfter);
    }

    private Instant time(List<Flaw> flaws) {
        try {
            return dueBefore == null ? null : OffsetDateTime.parse(dueBefore).toInstant();
        } catch (DateTimeParseException unreadable) {
            flaws.add(Flaw.of(
                    "dueBefore",
                    Flaw.Code.UNREADABLE,
                    "Skriv en tid enligt RFC 3339, till exempel 2026-03-02T09:00:00Z."));
            return null;
        }
    }

    private UUID id(List<Flaw> flaws) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException unreadable) {
            flaws.add(Flaw.of("after", Flaw.Code.UNREADABLE, "Skriv det id som stod som next i förra svaret."));
            return null;
        }
    }

    private static int number(String field, String said, int most, List<Flaw> flaws) {
        try {
            int number = Integer.parseInt(said);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // the one flaw below
        }
        flaws.add(Flaw.of(field, Flaw.Code.UNREADABLE, "Skriv ett heltal från 1 till " + most + "."));
        return 1;
    }
}

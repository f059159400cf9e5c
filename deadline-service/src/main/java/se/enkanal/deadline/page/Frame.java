package se.enkanal.deadline.page;

import java.time.Instant;
import se.enkanal.contracts.access.Caller;
import se.enkanal.deadline.access.Person;
import se.enkanal.deadline.word.SwedishTime;

/** What surrounds every page: who is reading, where they may go, and when it was shown. */
public record Frame(String name, boolean cases, boolean figures, String mark, String shownAt) {

    public static Frame of(Person person, FormMark mark, Instant now) {
        var caller = person.caller();
        return new Frame(
                person.name(),
                caller.is(Caller.HANDLER) || caller.is(Caller.DPO),
                caller.is(Caller.ANALYST),
                mark.of(person),
                SwedishTime.clock(now));
    }
}

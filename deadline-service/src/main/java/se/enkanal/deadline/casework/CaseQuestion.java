package se.enkanal.deadline.casework;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which cases somebody wants to see: those their organisations own, or operate. Null asks for anything; {@code state} is a
 * case's status or a stage's state. What was no report is only shown where it is asked for. Pages count from 1, and from
 * the case {@code after} where there is one: a list that others change is read to its end that way.
 */
public record CaseQuestion(
        Set<String> readable, String state, Instant dueBefore, String organisation, int page, int limit, UUID after) {

    public CaseQuestion {
        readable = Set.copyOf(readable);
    }
}

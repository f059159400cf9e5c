package se.enkanal.deadline.casework;

import java.time.Instant;
import java.util.Set;

/**
 * Which cases somebody wants to see: those their organisations own, or operate. Null asks for anything; {@code state} is a
 * case's status or a stage's state. What was no report is only shown where it is asked for.
 */
public record CaseQuestion(
        Set<String> readable, String state, Instant dueBefore, String organisation, int page, int limit) {

    public CaseQuestion {
        readable = Set.copyOf(readable);
    }
}

package se.enkanal.routing.prose;

import java.time.LocalDate;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.routing.rule.Authority;
import se.enkanal.routing.rule.RuleBook;

/**
 * A duty in another statute, in that statute's own words. {@code authority} is null where nobody outside is told, and
 * {@code reason} is empty where the rule that gave it is not kept.
 */
public record Pointed(String name, String urgency, String reason, String lagrum, Authority authority) {

    /** With whoever receives it on the day. */
    public static Pointed of(Duty duty, LocalDate day, RuleBook book) {
        return of(duty, duty.reason(), book.authority(duty.authority(), day).orElse(null));
    }

    /** Of a duty as the line carries it, whose reason is the rule's code. */
    public static Pointed of(Duty brief, String reason, Authority authority) {
        return new Pointed(Words.duty(brief.duty()), brief.urgency(), reason, brief.lagrum(), authority);
    }
}

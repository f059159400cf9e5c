package se.enkanal.routing.rule;

import se.enkanal.contracts.verdict.v1.Duty;

/** A duty elsewhere, with the rule that points at it. */
public record PointedDuty(Duty duty, String rule) {

    /** The same for the line, which carries codes and no sentences. */
    Duty brief() {
        return new Duty(duty.duty(), duty.urgency(), rule, duty.lagrum(), duty.authority());
    }
}

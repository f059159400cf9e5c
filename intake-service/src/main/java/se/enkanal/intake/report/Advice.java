package se.enkanal.intake.report;

import java.util.EnumSet;
import java.util.Set;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;

/** What to do now, before anybody has read the report. Not law: what any colleague would say. */
public enum Advice {
    CALL_IT_NOW,
    WRITE_DEVIATION_TOO,
    BLOCK_WHAT_IS_LOST,
    CALL_SECURITY_OFFICER;

    /** {@code secret} where it must not be written about. */
    public static Set<Advice> on(Facts facts, boolean secret) {
        var advice = EnumSet.noneOf(Advice.class);
        if (secret) {
            advice.add(CALL_SECURITY_OFFICER);
        }
        if (facts.says(Fact.CLICKED_OR_GAVE_AWAY, "YES")) {
            advice.add(CALL_IT_NOW);
        }
        if (facts.says(Fact.CONSEQUENCES, "INJURY") || facts.says(Fact.CONSEQUENCES, "WRONG_CARE")) {
            advice.add(WRITE_DEVIATION_TOO);
        }
        if (lost(facts) && !facts.says(Fact.MEASURES, "BLOCKED_ACCESS")) {
            advice.add(BLOCK_WHAT_IS_LOST);
        }
        return advice;
    }

    private static boolean lost(Facts facts) {
        return facts.says(Fact.LOST_ITEM, "PHONE_OR_TABLET")
                || facts.says(Fact.LOST_ITEM, "COMPUTER")
                || facts.says(Fact.LOST_ITEM, "KEY_OR_CARD");
    }
}

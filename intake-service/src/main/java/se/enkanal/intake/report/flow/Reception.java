package se.enkanal.intake.report.flow;

import java.util.List;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.intake.report.Receipt;

/** What came of somebody's wish to report. */
public sealed interface Reception {

    /** Stored and announced, now or when the same was asked before. */
    record Received(Receipt receipt) implements Reception {}

    /** Understood but wrong; nothing is stored. */
    record Refused(List<Flaw> flaws) implements Reception {
        public Refused {
            flaws = List.copyOf(flaws);
        }
    }

    /** The idempotency key has already been used for something else; nothing is stored. */
    record KeyUsedBefore() implements Reception {}

    /** So many wait already that one more would only wait too; nothing is stored. */
    record Full() implements Reception {}
}

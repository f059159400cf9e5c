package se.enkanal.contracts.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What cannot be true of facts that are each well-formed: a time that has not come, an end before its beginning. */
final class Contradictions {

    /** A minute's grace for a reporter's clock that is slightly fast. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private static final String NONE = "NONE";

    private static final List<Fact> HAVE_HAPPENED =
            List.of(Fact.OCCURRED_AT, Fact.NOTICED_AT, Fact.ENDED_AT, Fact.SUPPLIER_NOTICE_AT);

    static List<Flaw> in(Facts facts, Instant now) {
        var flaws = new ArrayList<Flaw>();
        for (var fact : HAVE_HAPPENED) {
            facts.moment(fact)
                    .filter(moment -> moment.isAfter(now.plus(CLOCK_SKEW)))
                    .ifPresent(
                            moment -> flaws.add(flaw(fact, Flaw.Code.IN_THE_FUTURE, "Tiden har inte inträffat än.")));
        }
        var occurred = facts.moment(Fact.OCCURRED_AT);
        if (greater(occurred, facts.moment(Fact.NOTICED_AT))) {
            flaws.add(flaw(Fact.NOTICED_AT, Flaw.Code.OUT_OF_ORDER, "Det kan inte ha märkts innan det hände."));
        }
        if (greater(occurred, facts.moment(Fact.ENDED_AT))) {
            flaws.add(flaw(Fact.ENDED_AT, Flaw.Code.OUT_OF_ORDER, "Det kan inte ha upphört innan det hände."));
        }
        for (var fact : List.of(Fact.OUTAGE, Fact.WORKAROUND)) {
            var upTo = fact == Fact.OUTAGE ? Fact.OUTAGE_UP_TO : Fact.WORKAROUND_UP_TO;
            if (greater(facts.duration(fact), facts.duration(upTo))) {
                flaws.add(flaw(upTo, Flaw.Code.CONTRADICTION, "Längsta tiden är kortare än kortaste tiden."));
            }
        }
        if (saysOnly(facts, Fact.SUBJECTS, NONE)
                && facts.knows(Fact.DATA_KINDS)
                && !saysOnly(facts, Fact.DATA_KINDS, NONE)) {
            flaws.add(aboutNobody());
        }
        if (facts.says(Fact.ATTACK_SUCCEEDED, Answers.NO) && facts.says(Fact.EXFILTRATION, Answers.YES)) {
            flaws.add(flaw(
                    Fact.EXFILTRATION,
                    Flaw.Code.CONTRADICTION,
                    "Den som har tagit ut uppgifter har lyckats ta sig in. Ändra det ena svaret."));
        }
        if (SaidOfAnAttack.withoutOne(facts)) {
            flaws.add(flaw(
                    Fact.EVENTS,
                    Flaw.Code.CONTRADICTION,
                    "Ni svarar att någon gick på det, tog sig in eller tog ut uppgifter. Lägg till att någon försökte"
                            + " lura er eller tog sig in (ATTACK) bland det som har hänt."));
        }
        return flaws;
    }

    private static Flaw aboutNobody() {
        return new Flaw(
                "facts." + Fact.SUBJECTS.field(),
                Flaw.Code.CONTRADICTION,
                "Uppgifter om ingen kan inte vara av något slag.",
                Fact.SUBJECTS.answers().codes().stream()
                        .filter(code -> !code.equals(NONE))
                        .toList());
    }

    private static boolean saysOnly(Facts facts, Fact fact, String code) {
        return facts.codes(fact).equals(List.of(code));
    }

    private static <T extends Comparable<T>> boolean greater(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
    }

    private static Flaw flaw(Fact fact, Flaw.Code code, String message) {
        return Flaw.of("facts." + fact.field(), code, message);
    }

    private Contradictions() {}
}

package se.enkanal.contracts.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns plain JSON values into facts, strictly for a request and tolerantly for an event. */
final class FactReader {

    static Facts tolerant(Map<String, ?> raw) {
        var known = new EnumMap<Fact, Object>(Fact.class);
        raw.forEach((field, value) -> Fact.named(field).ifPresent(fact -> {
            try {
                known.put(fact, FactValue.tolerant(fact, value));
            } catch (FactValue.Unreadable notKnown) {
                known.remove(fact);
            }
        }));
        return new Facts(known);
    }

    static CheckedFacts strict(Map<String, ?> raw, Instant receivedAt) {
        var known = new EnumMap<Fact, Object>(Fact.class);
        var flaws = new ArrayList<Flaw>();
        raw.forEach((field, value) -> Fact.named(field)
                .ifPresentOrElse(
                        fact -> {
                            try {
                                known.put(fact, FactValue.strict(fact, value));
                            } catch (FactValue.Unreadable unreadable) {
                                flaws.add(unreadable.flaw(fact));
                            }
                        },
                        () -> flaws.add(Flaw.of("facts." + field, Flaw.Code.UNKNOWN_FIELD, "Fältet finns inte."))));
        var facts = new Facts(known);
        flaws.addAll(facts.contradictions(receivedAt));
        return new CheckedFacts(facts, List.copyOf(flaws));
    }

    private FactReader() {}
}

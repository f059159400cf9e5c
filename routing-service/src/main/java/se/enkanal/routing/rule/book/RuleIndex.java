package se.enkanal.routing.rule.book;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.enkanal.routing.rule.RuleRef;

/** The ids read so far, in order; a rule can ask only those that stand before it, so rules never go in circles. */
final class RuleIndex {

    private final Map<String, RuleRef> byId = new HashMap<>();

    /** The rule's place; a later version of a rule keeps the place of the first. */
    RuleRef place(String id) {
        return byId.computeIfAbsent(id, fresh -> new RuleRef(fresh, byId.size()));
    }

    /** The rule named in the passage, which must stand before the rule that the passage is part of, if it is. */
    RuleRef earlier(Passage id) {
        return Optional.ofNullable(byId.get(id.text()))
                .filter(ref ->
                        id.rule().isEmpty() || ref.index() < byId.get(id.rule()).index())
                .orElseThrow(() -> id.misprint("regeln '%s' finns inte före den här.".formatted(id.text())));
    }

    RuleRef known(Passage id) {
        return Optional.ofNullable(byId.get(id.text()))
                .orElseThrow(() -> id.misprint("regeln '%s' finns inte.".formatted(id.text())));
    }
}

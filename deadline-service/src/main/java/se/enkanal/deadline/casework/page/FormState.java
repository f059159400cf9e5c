package se.enkanal.deadline.casework.page;

import java.util.List;
import java.util.Map;
import se.enkanal.contracts.facts.Flaw;

/**
 * A form that was sent and not accepted: every word that was typed, and what is to be put right. {@code notice} is a
 * sentence for the whole page, empty where the flaws say it all.
 */
public record FormState(String form, Map<String, String> typed, List<Flaw> flaws, String notice) {

    static final FormState NONE = new FormState("", Map.of(), List.of(), "");

    public FormState {
        typed = Map.copyOf(typed);
        flaws = List.copyOf(flaws);
    }

    /** What stands in the field: what was typed, else what we suggest. */
    public String value(String asked, String field, String suggested) {
        return form.equals(asked) ? typed.getOrDefault(field, "") : suggested;
    }

    /** Whether a choice stands: as it was sent, else as we suggest. */
    public boolean chosen(String asked, String field, String code, boolean suggested) {
        return form.equals(asked) ? typed.getOrDefault(field, "").equals(code) : suggested;
    }

    /** Empty where nothing is wrong with the field. */
    public String error(String asked, String field) {
        return flaws.stream()
                .filter(flaw -> form.equals(asked) && flaw.field().equals(field))
                .map(Flaw::message)
                .findFirst()
                .orElse("");
    }

    public boolean sent(String asked) {
        return form.equals(asked);
    }

    public boolean wrong() {
        return !flaws.isEmpty() || !notice.isEmpty();
    }
}

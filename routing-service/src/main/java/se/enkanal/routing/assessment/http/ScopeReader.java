package se.enkanal.routing.assessment.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.contracts.organisation.v1.Scope;

/** What an operator is under the law, as somebody sends it. */
final class ScopeReader {

    private static final Set<String> FLAGS =
            Set.of("healthcareProvider", "publicAdministration", "stateAgency", "coveredByCybersecurityAct");
    private static final String SIZE = "size";
    private static final String FROM = "significantFrom";
    private static final List<String> SIZES = List.of("SMALL", "MEDIUM", "LARGE");

    /** The scope as far as it could be understood, and what was wrong with the rest. */
    record Read(Scope scope, List<Flaw> flaws) {}

    static Read read(Map<String, Object> json) {
        var flaws = new ArrayList<Flaw>();
        json.forEach((field, value) -> {
            if (FLAGS.contains(field)) {
                if (value != null && !(value instanceof Boolean)) {
                    flaws.add(flaw(field, Flaw.Code.UNREADABLE, "Skriv true eller false.", List.of()));
                }
            } else if (field.equals(FROM)) {
                if (value != null && !(value instanceof Integer persons && persons > 0)) {
                    flaws.add(flaw(field, Flaw.Code.UNREADABLE, "Skriv ett antal personer.", List.of()));
                }
            } else if (!field.equals(SIZE)) {
                flaws.add(flaw(field, Flaw.Code.UNKNOWN_FIELD, "Fältet finns inte.", List.of()));
            } else if (value != null && !SIZES.contains(value)) {
                flaws.add(flaw(field, Flaw.Code.UNKNOWN_CODE, "Värdet finns inte bland de tillåtna.", SIZES));
            }
        });
        var scope = new Scope(
                flag(json, "healthcareProvider"),
                flag(json, "publicAdministration"),
                flag(json, "stateAgency"),
                json.get(SIZE) instanceof String size && SIZES.contains(size) ? size : null,
                flag(json, "coveredByCybersecurityAct"),
                json.get(FROM) instanceof Integer persons && persons > 0 ? persons : null);
        return new Read(scope, flaws);
    }

    private static Boolean flag(Map<String, Object> json, String field) {
        return json.get(field) instanceof Boolean flag ? flag : null;
    }

    private static Flaw flaw(String field, Flaw.Code code, String message, List<String> allowed) {
        return new Flaw("scope." + field, code, message, allowed);
    }

    private ScopeReader() {}
}

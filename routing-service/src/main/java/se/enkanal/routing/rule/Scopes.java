package se.enkanal.routing.rule;

import java.util.List;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.organisation.v1.Scope;

/** What an operator is under the law, as codes; what nobody has said stays unsaid. */
final class Scopes {

    static void into(long[] codes, Scope scope) {
        say(codes, Aspect.HEALTHCARE_PROVIDER, scope.healthcareProvider());
        say(codes, Aspect.PUBLIC_ADMINISTRATION, scope.publicAdministration());
        say(codes, Aspect.STATE_AGENCY, scope.stateAgency());
        say(codes, Aspect.COVERED, scope.coveredByCybersecurityAct());
        if (scope.size() != null) {
            codes[Aspect.SIZE.index()] = Aspect.SIZE.mask(List.of(scope.size()));
        }
    }

    private static void say(long[] codes, Aspect aspect, Boolean said) {
        if (said != null) {
            codes[aspect.index()] = aspect.mask(List.of(said ? Answers.YES : Answers.NO));
        }
    }

    private Scopes() {}
}

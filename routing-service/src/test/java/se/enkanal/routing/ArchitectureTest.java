package se.enkanal.routing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import se.enkanal.local.testing.Architecture;

class ArchitectureTest extends Architecture {

    ArchitectureTest() {
        super("se.enkanal.routing", "rule", "prose", "verdict", "assessment", "guide", "handling", "simulation");
    }

    @Test
    void theLawKnowsNothingElseOfOurs() {
        classes()
                .that()
                .resideInAPackage("se.enkanal.routing.rule")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "se.enkanal.contracts..", "se.enkanal.routing.rule")
                .check(ours);
    }

    @Test
    void edgesReachTheStoreThroughAUseCase() {
        noClasses()
                .that()
                .resideInAnyPackage("..http", "..page", "..tick")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..store")
                .check(ours);
    }
}

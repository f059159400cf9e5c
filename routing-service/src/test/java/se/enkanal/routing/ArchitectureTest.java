package se.enkanal.routing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.enkanal.routing");

    @Test
    void theLawKnowsNoFramework() {
        classes()
                .that()
                .resideInAPackage("se.enkanal.routing.rule")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "se.enkanal.contracts..", "se.enkanal.routing.rule")
                .check(OURS);
    }

    @Test
    void coresKnowOnlyCores() {
        classes()
                .that()
                .resideInAnyPackage(
                        "se.enkanal.routing.prose",
                        "se.enkanal.routing.verdict",
                        "se.enkanal.routing.assessment",
                        "se.enkanal.routing.guide",
                        "se.enkanal.routing.handling",
                        "se.enkanal.routing.simulation")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "se.enkanal.contracts..",
                        "se.enkanal.routing.rule",
                        "se.enkanal.routing.prose",
                        "se.enkanal.routing.verdict",
                        "se.enkanal.routing.assessment",
                        "se.enkanal.routing.guide",
                        "se.enkanal.routing.handling",
                        "se.enkanal.routing.simulation")
                .check(OURS);
    }

    @Test
    void edgesReachTheStoreThroughAUseCase() {
        noClasses()
                .that()
                .resideInAnyPackage("..http", "..page", "..clock")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..store")
                .check(OURS);
    }

    @Test
    void nothingBelowKnowsAnEdge() {
        noClasses()
                .that()
                .resideInAnyPackage("..rule..", "..flow", "..store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..http", "..page", "..messaging", "..clock")
                .check(OURS);
    }

    @Test
    void rowsNeverLeaveTheStore() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .should()
                .onlyBeAccessed()
                .byAnyPackage("..store")
                .check(OURS);
    }

    @Test
    void nobodyButTimeKnowsWhatTimeItIs() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OURS);
    }

    @Test
    void nothingIsCalledForNoReason() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..")
                .check(OURS);
    }
}

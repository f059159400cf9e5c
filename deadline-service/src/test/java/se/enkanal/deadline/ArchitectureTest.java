package se.enkanal.deadline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String[] CORE = {
        "se.enkanal.deadline.clock",
        "se.enkanal.deadline.casework",
        "se.enkanal.deadline.mail",
        "se.enkanal.deadline.statistics",
        "se.enkanal.deadline.word"
    };

    private static final JavaClasses DEADLINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.enkanal.deadline");

    @Test
    void theCoreKnowsOnlyJavaTheContractsAndItself() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "se.enkanal.contracts..")
                        .or(resideInAnyPackage(CORE))
                        .or(resideInAPackage("com.fasterxml.jackson.annotation")))
                .check(DEADLINE);
    }

    @Test
    void theLineRunsOneWay() {
        noClasses()
                .that()
                .resideInAnyPackage("..flow..", "..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..http..", "..page..", "..messaging..", "..tick..")
                .check(DEADLINE);
        noClasses()
                .that()
                .resideInAPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.enkanal.deadline..flow..")
                .check(DEADLINE);
    }

    @Test
    void rowsNeverLeaveTheirStore() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..store..")
                .check(DEADLINE);
    }

    @Test
    void onlyTimeAsksTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .check(DEADLINE);
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..store..")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("preparedQuery")))
                .check(DEADLINE);
    }

    @Test
    void nothingIsCalledAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)")
                .check(DEADLINE);
    }

    @Test
    void nobodyWaitsOnAnEventLoop() {
        noClasses().should().callMethod(io.smallrye.mutiny.Uni.class, "await").check(DEADLINE);
    }
}

package se.enkanal.intake;

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
        "se.enkanal.intake.organisation",
        "se.enkanal.intake.report",
        "se.enkanal.intake.form",
        "se.enkanal.intake.followup",
        "se.enkanal.intake.reconciliation"
    };

    private static final JavaClasses INTAKE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.enkanal.intake");

    @Test
    void theCoreKnowsOnlyJavaTheContractsAndItself() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "se.enkanal.contracts..")
                        .or(resideInAnyPackage(CORE))
                        .or(resideInAPackage("com.fasterxml.jackson.annotation")))
                .check(INTAKE);
    }

    @Test
    void theLineRunsOneWay() {
        noClasses()
                .that()
                .resideInAnyPackage("..flow..", "..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..http..", "..page..", "..messaging..", "..clock..")
                .check(INTAKE);
        noClasses()
                .that()
                .resideInAPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.enkanal.intake..flow..")
                .check(INTAKE);
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
                .check(INTAKE);
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
                .check(INTAKE);
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..store..")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("preparedQuery")))
                .check(INTAKE);
    }

    @Test
    void nothingIsCalledAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)")
                .check(INTAKE);
    }

    @Test
    void nobodyWaitsOnAnEventLoop() {
        noClasses()
                .that()
                .doNotHaveSimpleName("LoadOrganisations")
                .should()
                .callMethod(io.smallrye.mutiny.Uni.class, "await")
                .check(INTAKE);
    }
}

package se.enkanal.local.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How every service is built; a service's own test names its core and adds what is its own. */
public abstract class Architecture {

    private static final String[] EDGES = {"..http..", "..page..", "..messaging..", "..tick.."};

    protected final JavaClasses ours;
    private final String[] core;

    /** A core is a package without its subpackages, named from the service's own. */
    protected Architecture(String service, String... core) {
        this.ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(service);
        this.core = Stream.of(core).map(each -> service + "." + each).toArray(String[]::new);
    }

    @Test
    void theCoreKnowsOnlyJavaTheContractsAndItself() {
        classes()
                .that()
                .resideInAnyPackage(core)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "se.enkanal.contracts..")
                        .or(resideInAnyPackage(core))
                        .or(resideInAPackage("com.fasterxml.jackson.annotation")))
                .check(ours);
    }

    @Test
    void theLineRunsOneWay() {
        noClasses()
                .that()
                .resideInAnyPackage("..flow..", "..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EDGES)
                .check(ours);
        noClasses()
                .that()
                .resideInAPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.enkanal..flow..")
                .check(ours);
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
                .check(ours);
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..store..")
                .should()
                .callMethodWhere(target(name("preparedQuery")))
                .check(ours);
    }

    @Test
    void onlyTimeAsksTheClock() {
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
                .check(ours);
    }

    @Test
    void nobodyWaitsOnAnEventLoop() {
        noClasses()
                .that(doNotRunAtStart())
                .should()
                .callMethod(Uni.class, "await")
                .check(ours);
    }

    @Test
    void nothingIsCalledAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)")
                .check(ours);
    }

    /** Before a service is ready there is nobody to keep waiting. */
    private static DescribedPredicate<JavaClass> doNotRunAtStart() {
        return describe("do not run at start", type -> type.getDirectDependenciesFromSelf().stream()
                .noneMatch(used -> used.getTargetClass().isEquivalentTo(StartupEvent.class)));
    }
}

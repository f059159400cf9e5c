package se.enkanal.intake.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.organisation.v1.Scope;

class RegisteredOrganisationTest {

    private static final ItSystem JOURNAL =
            new ItSystem("journalen", "Journalen", "RECORDS_OR_PLANNING", 4, null, 3, true, false, false);

    @Test
    void othersAreToldOfItsSystemsByIdAndLevelsAlone() {
        assertThat(told(JOURNAL)).containsExactly(new RegisteredSystem("journalen", 4, null, 3, true, false, false));
    }

    @Test
    void aSystemThatNoReportCanNameIsNotToldOf() {
        var words = new ItSystem("Ring Anna 070-1234567", "Journalen", "OTHER", 1, 1, 1, false, false, false);
        var unlisted = new ItSystem("OTHER", "Annat", "OTHER", 1, 1, 1, false, false, false);

        assertThat(told(words, unlisted, JOURNAL))
                .extracting(RegisteredSystem::id)
                .containsExactly("journalen");
    }

    private static List<RegisteredSystem> told(ItSystem... systems) {
        return new RegisteredOrganisation(
                        "namnden",
                        "Nämnden",
                        new Operator("kommunen", "Kommunen", null, Scope.UNKNOWN),
                        null,
                        null,
                        "NAMND",
                        ReportingChannel.OPEN,
                        null,
                        null,
                        null,
                        List.of(systems))
                .changed(1, Instant.EPOCH)
                .systems();
    }
}

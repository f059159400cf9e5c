package se.enkanal.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.routing.rule.Incidents.incident;

import org.junit.jupiter.api.Test;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.Track.Certainty;

/** Where the law gives no number of persons, the operator may set its own (MCFFS 2026:8, general A, third alternative). */
class OwnNumberTest {

    private static final String OWN_NUMBER = "scope.significantFrom";
    private static final Scope FROM_FIFTY = new Scope(true, true, false, "LARGE", true, 50);

    private final Incidents ninetyNinePersons = incident("ATTACK")
            .with("attackSucceeded", "YES")
            .with("clickedOrGaveAway", "YES")
            .with("exfiltration", "NO")
            .with("malicious", "YES")
            .with("subjects", "PATIENTS_OR_CLIENTS")
            .with("subjectNumber", 99)
            .with("systemKind", "OTHER")
            .with("serviceKind", "ADMINISTRATION")
            .with("outage", "PT0S")
            .with("outageUpTo", "PT0S")
            .with("ongoing", "NO")
            .with("harm", "NONE")
            .with("consequences", "NONE_YET")
            .with("recurringWithin6Months", "NO")
            .with("costShare", "0");

    @Test
    void isAskedForWhereOnlyItIsMissing() {
        var track = ninetyNinePersons.itIncident();

        assertThat(track.certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(track.missing()).contains(OWN_NUMBER);
    }

    @Test
    void isNotAskedForOnceItIsSet() {
        assertThat(ninetyNinePersons.at(FROM_FIFTY).itIncident().missing()).doesNotContain(OWN_NUMBER);
    }
}

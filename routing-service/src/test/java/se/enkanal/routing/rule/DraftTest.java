package se.enkanal.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.routing.rule.Incidents.BOOK;
import static se.enkanal.routing.rule.Incidents.incident;
import static se.enkanal.routing.rule.Incidents.letterToTheWrongPerson;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Track;

/** The EU's proposal: 96 hours, high risk only, one way in; and never law. */
class DraftTest {

    private static final RulesInForce OMNIBUS = BOOK.draft("eu-digital-omnibus").orElseThrow();

    private static final Incidents CARE_PLAN = letterToTheWrongPerson()
            .with("subjects", "PATIENTS_OR_CLIENTS")
            .with("subjectCount", "ONE")
            .with("dataKinds", List.of("HEALTH"));

    @Test
    void aRiskThatIsNotHighWouldOnlyBeDocumented() {
        var known = CARE_PLAN.with("recipient", "KNOWN");

        assertThat(known.breach().outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(breach(known).outcome()).isEqualTo(Outcome.DOCUMENT_ONLY);
        assertThat(breach(known).authority()).isNull();
    }

    @Test
    void aHighRiskWouldHaveNinetySixHoursAndOneWayIn() {
        var published = CARE_PLAN.with("recipient", "PUBLIC");

        assertThat(breach(published).outcome()).isEqualTo(Outcome.NOTIFY);
        assertThat(breach(published).authority()).isEqualTo("SINGLE_ENTRY_POINT");
        assertThat(breach(published).stages())
                .extracting(stage -> stage.stage() + " " + stage.within())
                .startsWith("NOTIFICATION PT96H");
    }

    @Test
    void itIsNeverInForce() {
        assertThat(BOOK.inForce(LocalDate.of(2099, 1, 1)).version()).isEqualTo("2026-07-01");
        assertThat(BOOK.rules()).noneMatch(rule -> rule.lagrum().toString().contains("COM(2025)"));
        assertThat(BOOK.draft("something-else")).isEmpty();
    }

    @Test
    void aVerdictByItSaysSo() {
        var verdict = BOOK.judge(OMNIBUS, incident("OTHER").facts(), Incidents.MUNICIPALITY, CARE_PLAN.times());

        assertThat(verdict.rulebook().version()).isEqualTo("draft:eu-digital-omnibus");
    }

    private static Track breach(Incidents incident) {
        return BOOK.judge(OMNIBUS, incident.facts(), incident.scope(), incident.times()).tracks().stream()
                .filter(track -> track.track().equals("PERSONAL_DATA_BREACH"))
                .findFirst()
                .orElseThrow();
    }
}

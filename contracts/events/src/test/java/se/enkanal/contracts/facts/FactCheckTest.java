package se.enkanal.contracts.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request is read strictly: what cannot be understood is answered with what would be right. */
class FactCheckTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-16T08:20:00Z");

    @Test
    void whatIsRightHasNoFlaws() {
        var checked = check("disclosure", List.of("SENT_TO_WRONG_PERSON"));

        assertThat(checked.flaws()).isEmpty();
        assertThat(checked.facts().says(Fact.DISCLOSURE, "SENT_TO_WRONG_PERSON"))
                .isTrue();
    }

    @Test
    void oneValueStandsForAListOfOne() {
        assertThat(check("recipient", "KNOWN").facts())
                .isEqualTo(check("recipient", List.of("KNOWN")).facts());
    }

    @Test
    void theSameCodeTwiceCountsOnce() {
        assertThat(check("dataKinds", List.of("HEALTH", "HEALTH")).facts().codes(Fact.DATA_KINDS))
                .containsExactly("HEALTH");
    }

    @Test
    void anUnknownFieldIsAFlaw() {
        assertThat(flaw("moonPhase", "FULL"))
                .isEqualTo(Flaw.of("facts.moonPhase", Flaw.Code.UNKNOWN_FIELD, "Fältet finns inte."));
    }

    @Test
    void anUnknownCodeIsAFlawThatSaysWhatIsAllowed() {
        var flaw = flaw("medium", "TELEPATHY");

        assertThat(flaw.field()).isEqualTo("facts.medium");
        assertThat(flaw.code()).isEqualTo(Flaw.Code.UNKNOWN_CODE);
        assertThat(flaw.allowed()).containsExactly("PAPER", "SPOKEN", "DIGITAL", "UNKNOWN");
    }

    @Test
    void oneUnknownCodeInAListIsAFlawOfTheWholeList() {
        var checked = check("dataKinds", List.of("HEALTH", "DREAMS"));

        assertThat(checked.flaws()).singleElement().satisfies(flaw -> assertThat(flaw.allowed())
                .contains("HEALTH", "UNKNOWN"));
        assertThat(checked.facts()).isEqualTo(Facts.NONE);
    }

    @Test
    void aListWhereOneCodeIsMeantIsAFlaw() {
        assertThat(flaw("medium", List.of("PAPER")).code()).isEqualTo(Flaw.Code.UNREADABLE);
    }

    @Test
    void nothingAmongTheCodesIsAFlaw() {
        assertThat(flaw("dataKinds", Collections.singletonList(null)).code()).isEqualTo(Flaw.Code.UNREADABLE);
    }

    @Test
    void everyFlawIsToldAtOnce() {
        var checked = Facts.check(Map.of("medium", "X", "outage", "long", "xyz", 1), RECEIVED);

        assertThat(checked.flaws())
                .extracting(Flaw::field)
                .containsExactlyInAnyOrder("facts.medium", "facts.outage", "facts.xyz");
    }

    @Test
    void nullSaysThatNobodyKnows() {
        var nothing = new HashMap<String, Object>();
        nothing.put("medium", null);
        nothing.put("noticedAt", null);

        var checked = Facts.check(nothing, RECEIVED);

        assertThat(checked.flaws()).isEmpty();
        assertThat(checked.facts().knows(Fact.MEDIUM)).isFalse();
        assertThat(checked.facts().moment(Fact.NOTICED_AT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT5H", "PT0S", "P2D", "PT1H30M", "P3653D", "UNKNOWN"})
    void aDurationMayBe(String outage) {
        assertThat(check("outage", outage).flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5h", "", "-PT5H", "PT-5H", "P1M", "P3654D", "PT9223372036854775807S", "PT99999999999999999999H"
            })
    void aDurationMayNotBe(String outage) {
        assertThat(flaw("outage", outage).code()).isEqualTo(Flaw.Code.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-16T08:00:00Z",
                "2026-11-16T09:00:00+01:00",
                "2026-11-16T08:00:00.123456Z",
                "1900-01-01T00:00:00Z"
            })
    void aTimeMayBe(String occurredAt) {
        assertThat(check("occurredAt", occurredAt).flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "igår",
                "2026-11-16",
                "2026-11-16T08:00:00",
                "2026-02-30T08:00:00Z",
                "1899-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "2200-01-01T00:00:00Z"
            })
    void aTimeMayNotBe(String occurredAt) {
        assertThat(flaw("occurredAt", occurredAt).code()).isEqualTo(Flaw.Code.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTHER", "treserva", "1177", "sundsvall.journal-2", "019a8b12-3456-7890-8123-123456789012"})
    void aRegisteredNameMayBe(String system) {
        assertThat(check("system", system).flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Treserva", "journalen på plan 3", "", "åäö", "19121212-1212", "191212121212", "anna.121212-1212"
            })
    void aRegisteredNameMayNotBe(String system) {
        assertThat(flaw("system", system).code()).isEqualTo(Flaw.Code.UNREADABLE);
    }

    @Test
    void aCountIsAWholeNumberFromZero() {
        assertThat(check("subjectNumber", 0).flaws()).isEmpty();
        assertThat(check("subjectNumber", 5_000_000_000L).facts().count(Fact.SUBJECT_NUMBER))
                .hasValue(5_000_000_000L);
        assertThat(flaw("subjectNumber", -1).code()).isEqualTo(Flaw.Code.UNREADABLE);
        assertThat(flaw("subjectNumber", 1.5).code()).isEqualTo(Flaw.Code.UNREADABLE);
        assertThat(flaw("subjectNumber", "5").code()).isEqualTo(Flaw.Code.UNREADABLE);
        assertThat(flaw("subjectNumber", true).code()).isEqualTo(Flaw.Code.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "0.05,true", "1,true", "-0.01,false", "1.01,false", "NaN,false", "Infinity,false"})
    void aShareIsFromZeroToOne(double share, boolean right) {
        assertThat(check("costShare", share).flaws().isEmpty()).isEqualTo(right);
    }

    @Test
    void aShareIsTheSameHoweverItIsWritten() {
        assertThat(check("costShare", 1).facts())
                .isEqualTo(check("costShare", 1.0).facts());
        assertThat(check("costShare", new java.math.BigDecimal("0.0500")).facts())
                .isEqualTo(check("costShare", 0.05).facts());
    }

    @Test
    void whatHappenedMustBeSaid() {
        var flaw =
                Facts.check(Map.of(), RECEIVED).requiring(Fact.EVENTS).flaws().getFirst();

        assertThat(flaw.field()).isEqualTo("facts.events");
        assertThat(flaw.code()).isEqualTo(Flaw.Code.REQUIRED);
        assertThat(flaw.allowed()).contains("DISCLOSED", "UNKNOWN");
    }

    @Test
    void anEmptyListSaysNothingOfWhatHappened() {
        assertThat(check("events", List.of()).requiring(Fact.EVENTS).flaws())
                .extracting(Flaw::code)
                .containsExactly(Flaw.Code.REQUIRED);
    }

    @Test
    void notKnowingWhatHappenedIsAnAnswer() {
        assertThat(check("events", "UNKNOWN").requiring(Fact.EVENTS).flaws()).isEmpty();
    }

    @Test
    void whatWasMisreadIsNotAlsoMissing() {
        assertThat(check("events", "EXPLODED").requiring(Fact.EVENTS).flaws())
                .extracting(Flaw::code)
                .containsExactly(Flaw.Code.UNKNOWN_CODE);
    }

    private static CheckedFacts check(String field, Object value) {
        return Facts.check(Map.of(field, value), RECEIVED);
    }

    private static Flaw flaw(String field, Object value) {
        var flaws = check(field, value).flaws();
        assertThat(flaws).hasSize(1);
        return flaws.getFirst();
    }
}

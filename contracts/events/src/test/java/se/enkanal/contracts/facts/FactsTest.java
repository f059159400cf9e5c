package se.enkanal.contracts.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    @Test
    void namesEachFactInCamelCase() {
        assertThat(Fact.RECURRING_WITHIN_6_MONTHS.field()).isEqualTo("recurringWithin6Months");
        assertThat(Fact.named("outageUpTo")).hasValue(Fact.OUTAGE_UP_TO);
        assertThat(Fact.named("OUTAGE")).isEmpty();
    }

    @Test
    void unknownMayBeSaidOnceOfEveryFactThatHasCodes() {
        assertThat(Stream.of(Fact.values()).map(fact -> fact.answers().codes()).filter(codes -> !codes.isEmpty()))
                .allSatisfy(codes -> assertThat(codes).containsOnlyOnce(Answers.UNKNOWN));
    }

    @Test
    void whatIsMissingIsNotKnown() {
        assertThat(Facts.NONE.knows(Fact.EVENTS)).isFalse();
        assertThat(Facts.NONE.codes(Fact.EVENTS)).isEmpty();
        assertThat(Facts.NONE.duration(Fact.OUTAGE)).isEmpty();
    }

    @Test
    void unknownIsNotKnownButUnknownBesideSomethingIs() {
        assertThat(read("medium", "UNKNOWN").knows(Fact.MEDIUM)).isFalse();
        assertThat(read("dataKinds", List.of("UNKNOWN")).knows(Fact.DATA_KINDS)).isFalse();
        assertThat(read("dataKinds", List.of("HEALTH", "UNKNOWN")).knows(Fact.DATA_KINDS))
                .isTrue();
    }

    @Test
    void readsEachKindOfAnswer() {
        var facts = Facts.read(Map.of(
                "events", List.of("SYSTEM_DOWN", "ATTACK"),
                "medium", "DIGITAL",
                "system", "treserva",
                "outage", "PT5H",
                "noticedAt", "2026-11-18T01:55:00+01:00",
                "subjectNumber", 812,
                "costShare", 0.05));

        assertThat(facts.codes(Fact.EVENTS)).containsExactly("SYSTEM_DOWN", "ATTACK");
        assertThat(facts.says(Fact.MEDIUM, "DIGITAL")).isTrue();
        assertThat(facts.codes(Fact.SYSTEM)).containsExactly("treserva");
        assertThat(facts.duration(Fact.OUTAGE)).hasValue(Duration.ofHours(5));
        assertThat(facts.moment(Fact.NOTICED_AT)).hasValue(Instant.parse("2026-11-18T00:55:00Z"));
        assertThat(facts.count(Fact.SUBJECT_NUMBER)).hasValue(812L);
        assertThat(facts.share(Fact.COST_SHARE)).hasValue(new BigDecimal("0.05"));
    }

    @Test
    void refusesToGiveADurationAsCodes() {
        var facts = read("outage", "PT5H");

        assertThatThrownBy(() -> facts.codes(Fact.OUTAGE)).hasMessageContaining("OUTAGE");
    }

    @Test
    void writtenAndReadAgainIsTheSame() {
        var facts = Facts.read(Map.of("outage", "PT26H", "costShare", 0.5, "subjectNumber", 3L, "recipient", "KNOWN"));

        assertThat(Facts.read(facts.toJson())).isEqualTo(facts);
        assertThat(facts.toJson()).containsEntry("outage", "PT26H").containsEntry("recipient", List.of("KNOWN"));
    }

    @Test
    void writesInTheOrderOfTheCatalogue() {
        assertThat(Facts.read(Map.of("harm", "MINOR", "events", List.of("ATTACK"), "outage", "PT5H"))
                        .toJson()
                        .keySet())
                .containsExactly("events", "outage", "harm");
    }

    @Test
    void newerFactsReplaceWholeLists() {
        var facts = read("dataKinds", List.of("HEALTH", "CONTACT")).patchedWith(read("dataKinds", List.of("MEDIA")));

        assertThat(facts.codes(Fact.DATA_KINDS)).containsExactly("MEDIA");
    }

    @Test
    void newerFactsLeaveAloneWhatTheyDoNotMention() {
        var facts = read("medium", "PAPER").patchedWith(read("outage", "PT1H"));

        assertThat(facts.toJson()).isEqualTo(Map.of("medium", "PAPER", "outage", "PT1H"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"attackSucceeded", "exfiltration", "clickedOrGaveAway"})
    void anAttackToldOfLaterIsNamedAmongTheEvents(String field) {
        var facts = read("events", List.of("SYSTEM_DOWN")).patchedWith(read(field, "YES"));

        assertThat(facts.codes(Fact.EVENTS)).containsExactly("SYSTEM_DOWN", "ATTACK");
        assertThat(facts.contradictions(Instant.EPOCH)).isEmpty();
    }

    @Test
    void anAttackThatFailedIsNotNamed() {
        var facts = read("events", List.of("SYSTEM_DOWN")).patchedWith(read("attackSucceeded", "NO"));

        assertThat(facts.codes(Fact.EVENTS)).containsExactly("SYSTEM_DOWN");
    }

    @Test
    void eventsCorrectedLaterKeepTheAttackThatIsStillTold() {
        var attacked = Facts.read(Map.of("events", List.of("ATTACK"), "attackSucceeded", "YES"));

        assertThat(attacked.patchedWith(read("events", List.of("SYSTEM_DOWN"))).codes(Fact.EVENTS))
                .containsExactly("SYSTEM_DOWN", "ATTACK");
    }

    @Test
    void nullForgetsEveryKindOfAnswer() {
        var known = Facts.read(Map.of(
                "medium", "PAPER",
                "dataKinds", List.of("HEALTH"),
                "system", "treserva",
                "outage", "PT5H",
                "noticedAt", "2026-11-18T00:55:00Z",
                "subjectNumber", 812,
                "costShare", 0.05));
        var nulls = new java.util.HashMap<String, Object>();
        known.toJson().keySet().forEach(field -> nulls.put(field, null));
        var forgetting = Facts.check(nulls, Instant.EPOCH).facts();

        var facts = known.patchedWith(forgetting);

        assertThat(Arrays.stream(Fact.values()).filter(facts::knows)).isEmpty();
        assertThat(facts.toJson()).isEqualTo(Map.of("medium", "UNKNOWN", "dataKinds", List.of("UNKNOWN")));
    }

    @Test
    void whatForgetsIsNeverWrittenOut() {
        var forgetting = Facts.check(Map.of("outage", "UNKNOWN"), Instant.EPOCH).facts();

        assertThat(forgetting.knows(Fact.OUTAGE)).isFalse();
        assertThat(forgetting.duration(Fact.OUTAGE)).isEmpty();
        assertThat(forgetting.toJson()).isEmpty();
    }

    @Test
    void cannotBeChangedFromOutside() {
        var facts = read("medium", "PAPER");

        assertThatThrownBy(() -> facts.known().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Facts read(String field, Object value) {
        return Facts.read(Map.of(field, value));
    }
}

package se.enkanal.deadline.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;

class FactWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyQuestionIsAskedInSwedish(Fact fact) {
        assertThat(FactWords.question(fact)).isNotEqualTo(fact.field());
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerIsGivenInSwedish(Fact fact) {
        assertThat(codes(fact))
                .allSatisfy(code -> assertThat(FactWords.answer(Facts.read(Map.of(fact.field(), code)), fact))
                        .isNotEqualTo(code));
    }

    @Test
    void listsEachAnswerAfterTheOther() {
        var facts = Facts.read(Map.of("dataKinds", List.of("HEALTH", "CONTACT"), "outage", "PT5H"));

        assertThat(FactWords.answer(facts, Fact.DATA_KINDS))
                .isEqualTo("Hälsa, sjukdom, medicin eller journal, Namn, adress eller telefonnummer");
        assertThat(FactWords.answer(facts, Fact.OUTAGE)).isEqualTo("5 tim 0 min");
    }

    @Test
    void tellsWhatARuleRestsOn() {
        assertThat(FactWords.ground("dataKinds=HEALTH"))
                .isEqualTo("Vad för slags uppgifter? Hälsa, sjukdom, medicin eller journal");
        assertThat(FactWords.ground("outage=PT5H")).endsWith("5 tim 0 min");
        assertThat(FactWords.ground("something new")).isEqualTo("something new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scope.healthcareProvider",
                "scope.publicAdministration",
                "scope.stateAgency",
                "scope.coveredByCybersecurityAct",
                "scope.size",
                "scope.significantFrom"
            })
    void asksOfTheOperatorInSwedishToo(String field) {
        assertThat(FactWords.missing(field)).endsWith("?");
    }

    @Test
    void tellsWhatTheOperatorIs() {
        assertThat(FactWords.ground("scope.size=LARGE")).isEqualTo("Hur stor är verksamhetsutövaren? Stor");
        assertThat(FactWords.ground("scope.stateAgency=NO"))
                .isEqualTo("Är verksamhetsutövaren en statlig myndighet? Nej");
        assertThat(FactWords.ground("scope.significantFrom=50")).endsWith("betydande? 50");
    }

    private static Stream<String> codes(Fact fact) {
        return switch (fact.answers()) {
            case Answers.OneOf(var codes) -> codes.stream();
            case Answers.AnyOf(var codes) -> codes.stream();
            default -> Stream.empty();
        };
    }
}

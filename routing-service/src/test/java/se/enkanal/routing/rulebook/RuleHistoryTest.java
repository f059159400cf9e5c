package se.enkanal.routing.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.enkanal.routing.rule.Authority;
import se.enkanal.routing.rule.RuleBook;
import se.enkanal.routing.rule.book.RuleBookReader;
import se.enkanal.routing.rule.book.RuleFiles;

class RuleHistoryTest {

    private static final RuleBook BOOK = RuleBookReader.read(RuleFiles.own());
    private static final WrittenCases CASES = new WrittenCases();

    @Test
    void whoIsToldIsWhoReceivesOnTheDayItIsRead() {
        assertThat(told("PSL-3.5", "2013-05-31")).containsExactly("Socialstyrelsen");
        assertThat(told("PSL-3.5", "2013-06-01")).containsExactly("Inspektionen för vård och omsorg");
    }

    @Test
    void whatHasEndedOrNotBegunNamesWhoReceivesNearestToIt() {
        assertThat(told("SOL-14.3", "2026-11-28")).containsExactly("Inspektionen för vård och omsorg");
        assertThat(told("SOL-27.2", "2012-01-01")).containsExactly("Inspektionen för vård och omsorg");
        assertThat(told("SOL-14.3", "2010-01-01")).containsExactly("Socialstyrelsen");
    }

    @Test
    void whatStaysInsideTellsNobody() {
        assertThat(told("PSL-6.4", "2026-11-28")).isEmpty();
        assertThat(told("GDPR-33.1", "2026-11-28")).isEmpty();
    }

    private static List<String> told(String rule, String day) {
        return RuleHistory.of(rule, BOOK, CASES, LocalDate.parse(day)).orElseThrow().versions().stream()
                .flatMap(version -> version.receivers().stream())
                .map(Authority::name)
                .distinct()
                .toList();
    }
}

package se.enkanal.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.routing.rule.Incidents.BOOK;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.enkanal.routing.rule.Leaf.Beyond;

/** Every number in the rulebook has a case just short of it and one just past it, and they are answered differently. */
class LimitsTest {

    private static final List<RuleCase> CASES = RuleCase.all().toList();

    private record Limit(String draft, String rule, Beyond beyond) {

        boolean concerns(RuleCase one) {
            return one.rule().equals(rule) && one.draft().orElse("").equals(draft);
        }

        /** The most that may have been is the last that doesn't pass. */
        boolean justShort(RuleCase one) {
            return amount(one)[1] == (beyond.orEqual() ? beyond.limit() - 1 : beyond.limit());
        }

        /** The least that must have been passes, and by no more than the smallest step somebody would write. */
        boolean justPast(RuleCase one) {
            long least = amount(one)[0];
            long first = beyond.orEqual() ? beyond.limit() : beyond.limit() + 1;
            return least >= first && least <= beyond.limit() + step();
        }

        private long step() {
            return switch (beyond.quantity()) {
                case OUTAGE, WORKAROUND -> 1_000;
                case SUBJECTS -> 0;
                case COST -> 10_000;
            };
        }

        private long[] amount(RuleCase one) {
            return Amounts.saidIn(one.facts())[beyond.quantity().ordinal()];
        }

        @Override
        public String toString() {
            return "%s %s %s %d"
                    .formatted(draft, rule, beyond.quantity(), beyond.limit())
                    .strip();
        }
    }

    @TestFactory
    Stream<DynamicTest> isTriedOnBothSides() {
        return limits().distinct()
                .map(limit -> DynamicTest.dynamicTest(limit.toString(), () -> triedOnBothSides(limit)));
    }

    private static void triedOnBothSides(Limit limit) {
        var below = CASES.stream()
                .filter(limit::concerns)
                .filter(limit::justShort)
                .map(RuleCase::answer)
                .toList();
        var above = CASES.stream()
                .filter(limit::concerns)
                .filter(limit::justPast)
                .map(RuleCase::answer)
                .toList();

        assertThat(below).as("%s: a case just short of it", limit).isNotEmpty();
        assertThat(above).as("%s: a case just past it", limit).isNotEmpty();
        assertThat(above).as("%s: answered otherwise than %s", limit, below).anyMatch(answer -> below.stream()
                .anyMatch(other -> other != answer));
    }

    private static Stream<Limit> limits() {
        return Stream.concat(
                BOOK.rules().stream().flatMap(rule -> limits("", rule)),
                BOOK.drafts().stream()
                        .flatMap(draft -> draft.rules().stream().flatMap(rule -> limits(draft.name(), rule))));
    }

    private static Stream<Limit> limits(String draft, Rule rule) {
        return leaves(rule.when())
                .filter(Beyond.class::isInstance)
                .map(leaf -> new Limit(draft, rule.id(), (Beyond) leaf));
    }

    private static Stream<Condition> leaves(Condition condition) {
        return condition.parts().isEmpty()
                ? Stream.of(condition)
                : condition.parts().stream().flatMap(LimitsTest::leaves);
    }
}

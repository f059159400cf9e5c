package se.enkanal.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.routing.rule.Answer.NO;
import static se.enkanal.routing.rule.Answer.NOT_KNOWN;
import static se.enkanal.routing.rule.Answer.YES;

import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each operation on many answers at once is the same operation on each of them. */
class KleeneTest {

    private static final int FIRST = 0;
    private static final int LAST = Kleene.SITUATIONS - 1;

    @Test
    void whatIsTheSameEverywhereIsSoFromTheFirstSituationToTheLast() {
        for (var answer : Answer.values()) {
            assertThat(Kleene.at(FIRST, everywhere(answer))).isEqualTo(answer);
            assertThat(Kleene.at(LAST, everywhere(answer))).isEqualTo(answer);
        }
    }

    @Test
    void oneSituationMayAnswerOtherwiseThanItsNeighbours() {
        for (var answer : Answer.values()) {
            for (var other : Answer.values()) {
                for (int situation : new int[] {FIRST, 15, LAST}) {
                    long answers = Kleene.with(everywhere(answer), situation, everywhere(other));
                    for (int each = FIRST; each <= LAST; each++) {
                        assertThat(Kleene.at(each, answers)).isEqualTo(each == situation ? other : answer);
                    }
                }
            }
        }
    }

    @Test
    void bothIsYesWhenEachIsAndNoWhenOneIs() {
        each(Kleene::both, (one, other) -> one == NO || other == NO ? NO : one == YES ? other : NOT_KNOWN);
    }

    @Test
    void eitherIsYesWhenOneIsAndNoWhenEachIs() {
        each(Kleene::either, (one, other) -> one == YES || other == YES ? YES : one == NO ? other : NOT_KNOWN);
    }

    @Test
    void whatIsNotKnownOfTheOneIsNotKnownOfItsOpposite() {
        each(Kleene::not, answer -> answer == YES ? NO : answer == NO ? YES : NOT_KNOWN);
    }

    @Test
    void theUnknownCanBePresumedNotToBe() {
        each(Kleene::unknownIsNo, answer -> answer == YES ? YES : NO);
    }

    @Test
    void whatHoldsCanBeLeftOpen() {
        each(Kleene::yesIsUnknown, answer -> answer == NO ? NO : NOT_KNOWN);
    }

    @Test
    void aNoStandsOnlyWhereAnotherNoStands() {
        each(Kleene::noOnlyWhere, (other, answer) -> answer == NO && other != NO ? NOT_KNOWN : answer);
    }

    private static long everywhere(Answer answer) {
        return switch (answer) {
            case YES -> Kleene.YES;
            case NO -> Kleene.NO;
            case NOT_KNOWN -> Kleene.NOT_KNOWN;
        };
    }

    private static void each(LongUnaryOperator together, UnaryOperator<Answer> alone) {
        each((one, ignored) -> together.applyAsLong(one), (one, ignored) -> alone.apply(one));
    }

    /** Every pair of answers in a situation of its own, in the middle of the word and at its end. */
    private static void each(LongBinaryOperator together, BinaryOperator<Answer> alone) {
        int situation = LAST;
        for (var one : Answer.values()) {
            for (var other : Answer.values()) {
                long ones = Kleene.with(Kleene.NOT_KNOWN, situation, everywhere(one));
                long others = Kleene.with(Kleene.NOT_KNOWN, situation, everywhere(other));
                long result = together.applyAsLong(ones, others);
                assertThat(Kleene.at(situation, result))
                        .as("%s, %s", one, other)
                        .isEqualTo(alone.apply(one, other));
                assertThat(Kleene.at(FIRST, result)).isEqualTo(alone.apply(NOT_KNOWN, NOT_KNOWN));
                situation -= 3;
            }
        }
    }
}

package se.enkanal.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.enkanal.routing.rule.Incidents.BOOK;
import static se.enkanal.routing.rule.Incidents.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Track;

/** What holds for every incident, tried on many that nobody thought of. */
class PropertiesTest {

    private static final int TRIES = 2_000;
    private static final List<Outcome> RISING =
            List.of(Outcome.NOT_APPLICABLE, Outcome.VOLUNTARY, Outcome.DOCUMENT_ONLY, Outcome.NOTIFY);

    /** From better to worse. */
    private static final Map<Fact, List<String>> WORSE = Map.ofEntries(
            Map.entry(
                    Fact.RECIPIENT,
                    List.of("NONE", "TRUSTED", "KNOWN", "MANY", "UNKNOWN_PERSON", "PUBLIC", "MALICIOUS")),
            Map.entry(Fact.SUBJECT_COUNT, List.of("ONE", "FROM_2", "FROM_11", "FROM_100", "FROM_500")),
            Map.entry(Fact.HARM, List.of("NONE", "POSSIBLE", "MINOR", "SERIOUS", "DEATH")),
            Map.entry(Fact.UNREADABLE, List.of("YES", "NO")),
            Map.entry(Fact.RECIPIENT_CONFIRMED_DELETION, List.of("YES", "NO")),
            Map.entry(Fact.COPY_AVAILABLE, List.of("YES", "NO")),
            Map.entry(Fact.RECOVERED, List.of("YES", "NO")),
            Map.entry(Fact.CORRECTED, List.of("YES", "NO")),
            Map.entry(Fact.EXFILTRATION, List.of("NO", "YES")),
            Map.entry(Fact.ATTACK_SUCCEEDED, List.of("NO", "YES")),
            Map.entry(Fact.CLICKED_OR_GAVE_AWAY, List.of("NO", "YES")),
            Map.entry(Fact.MALICIOUS, List.of("NO", "YES")),
            Map.entry(Fact.REACHED_SOMEONE, List.of("NO", "YES")),
            Map.entry(Fact.PATIENT_SAFETY_REPORT, List.of("NO", "YES")),
            Map.entry(Fact.OTHER_PROVIDER_IN_CRISIS, List.of("NO", "YES")),
            Map.entry(Fact.RECURRING_WITHIN_6_MONTHS, List.of("NO", "YES")),
            Map.entry(Fact.AMBULANCE_UNAVAILABLE, List.of("NO", "YES")),
            Map.entry(Fact.ACTOR, List.of("INSIDER", "OUTSIDER")),
            Map.entry(Fact.CONSEQUENCES, List.of("NONE_YET", "DELAYED_CARE", "WRONG_CARE", "INJURY")),
            Map.entry(Fact.SUBJECTS, List.of("OTHER", "PATIENTS_OR_CLIENTS", "PROTECTED_IDENTITY")),
            Map.entry(Fact.DATA_KINDS, List.of("NONE", "CONTACT", "HEALTH")));

    private final Random random = new Random(2026);
    private final RandomFacts incidents = new RandomFacts(random);

    @Test
    void noAnswerToAnUnknownEndsAboveTheWorstCase() {
        forMany((facts, scope) -> {
            var more = incidents.knowingMore(facts);
            var before = judge(facts, scope);
            var after = judge(more, scope);
            for (int i = 0; i < before.size(); i++) {
                var worst = before.get(i).worstCase();
                assertThat(reach(after.get(i).outcome(), after.get(i).risk()))
                        .as("%s%n became %s", facts, more)
                        .isLessThanOrEqualTo(reach(worst.outcome(), worst.risk()));
            }
        });
    }

    @Test
    void anUnlikelyRiskIsSaidOnlyWhenNothingUnknownCouldRaiseIt() {
        forMany((facts, scope) -> judge(facts, scope).stream()
                .filter(track -> track.risk() == Risk.UNLIKELY)
                .forEach(track ->
                        assertThat(track.worstCase().risk()).as("%s", facts).isEqualTo(Risk.UNLIKELY)));
    }

    @Test
    void aWorseKnownFactNeverLowers() {
        forMany((facts, scope) -> WORSE.forEach((fact, codes) -> {
            int better = random.nextInt(codes.size() - 1);
            int worse = better + 1 + random.nextInt(codes.size() - 1 - better);
            var before = judge(incidents.saying(facts, fact, codes.get(better)), scope);
            var after = judge(incidents.saying(facts, fact, codes.get(worse)), scope);
            for (int i = 0; i < before.size(); i++) {
                assertThat(reach(after.get(i).outcome(), after.get(i).risk()))
                        .as("%s: %s instead of %s in %s", fact, codes.get(worse), codes.get(better), facts)
                        .isGreaterThanOrEqualTo(
                                reach(before.get(i).outcome(), before.get(i).risk()));
            }
        }));
    }

    @Test
    void aBracketNeverSaysWhatItsTrueLengthDenies() {
        forMany((facts, scope) -> {
            var bracketed = incidents.withBrackets(facts);
            var exact = incidents.withinBrackets(bracketed);
            var rules = BOOK.inForce(times().lawOf(facts));
            var said = situation(rules, bracketed, scope);
            var so = situation(rules, exact, scope);
            for (var rule : rules.all()) {
                var answer = said.answer(rule.ref(), Reading.AS_POSSIBLE);
                if (answer != Answer.NOT_KNOWN) {
                    assertThat(so.answer(rule.ref(), Reading.AS_POSSIBLE))
                            .as("%s of %s in %s", rule.id(), exact, bracketed)
                            .isEqualTo(answer);
                }
            }
        });
    }

    @Test
    void theSameFactsGiveTheSameVerdict() {
        forMany((facts, scope) ->
                assertThat(BOOK.judge(facts, scope, times())).isEqualTo(BOOK.judge(facts, scope, times())));
    }

    @Test
    void supposingManyThingsAtOnceIsSupposingEachAlone() {
        forMany((facts, scope) -> {
            var rules = BOOK.inForce(times().lawOf(facts));
            var base = situation(rules, facts, scope);
            var instead = Stream.generate(() -> anything(base.said()))
                    .limit(Kleene.SITUATIONS)
                    .toList();
            var together = base.supposing(instead);
            for (int index = 0; index < instead.size(); index++) {
                var alone = new Situation(rules, instead.get(index).said());
                for (var rule : rules.all()) {
                    for (var reading : Reading.values()) {
                        int place = rule.ref().index();
                        assertThat(together.answer(place, reading, index))
                                .as("%s", rule.id())
                                .isEqualTo(alone.answer(place, reading));
                    }
                }
            }
        });
    }

    private Supposition anything(Said said) {
        return switch (random.nextInt(3)) {
            case 0 -> said.later(random.nextLong(Duration.ofDays(3).toMillis()));
            case 1 -> said.supposing(Quantity.ALL.get(random.nextInt(Quantity.ALL.size())), random.nextLong(600));
            default -> {
                var aspect = Aspect.at(random.nextInt(Aspect.count()));
                yield said.supposing(
                        aspect,
                        aspect.isCoded() ? 1L << random.nextInt(aspect.codes().size()) : Aspect.UNKNOWN);
            }
        };
    }

    private static Situation situation(RulesInForce rules, Facts facts, Scope scope) {
        return new Situation(rules, said(facts, scope));
    }

    private static Said said(Facts facts, Scope scope) {
        return Said.of(facts, scope, Optional.empty(), times());
    }

    private void forMany(BiConsumer<Facts, Scope> property) {
        for (int i = 0; i < TRIES; i++) {
            property.accept(incidents.next(), incidents.scope());
        }
    }

    private static List<Track> judge(Facts facts, Scope scope) {
        return BOOK.judge(facts, scope, times()).tracks();
    }

    private static Times times() {
        return new Times(NOW, NOW, Optional.empty(), NOW);
    }

    private static int reach(Outcome outcome, Risk risk) {
        return RISING.indexOf(outcome) * 10 + (risk == null ? 0 : risk.ordinal() + 1);
    }
}

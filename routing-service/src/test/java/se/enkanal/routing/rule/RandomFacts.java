package se.enkanal.routing.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Scope;

/** Incidents that nobody thought of: each fact said or not, in any way that isn't a contradiction. */
final class RandomFacts {

    private static final Map<Fact, Fact> UP_TO =
            Map.of(Fact.OUTAGE, Fact.OUTAGE_UP_TO, Fact.WORKAROUND, Fact.WORKAROUND_UP_TO);
    private static final int[] MINUTES = {0, 30, 59, 60, 61, 239, 240, 241, 360, 361, 720, 721, 1440, 1441, 2880, 2881};

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    Facts next() {
        double said = random.nextDouble();
        var known = new EnumMap<Fact, Object>(Fact.class);
        known.put(Fact.EVENTS, value(Fact.EVENTS));
        for (var fact : Fact.values()) {
            if (random.nextDouble() < said) {
                say(known, fact);
            }
        }
        return consistent(known);
    }

    /** The same, with some of what was not known now said. A number corrects a bracket rather than adding to it. */
    Facts knowingMore(Facts facts) {
        double said = random.nextDouble();
        var known = new EnumMap<Fact, Object>(Fact.class);
        known.putAll(facts.known());
        for (var fact : Fact.values()) {
            boolean corrects = fact == Fact.SUBJECT_NUMBER && facts.knows(Fact.SUBJECT_COUNT);
            if (!facts.knows(fact) && !corrects && random.nextDouble() < said) {
                say(known, fact);
            }
        }
        var more = new Facts(known);
        return contradicts(more) ? facts : more;
    }

    Facts saying(Facts facts, Fact fact, String code) {
        var known = new EnumMap<Fact, Object>(Fact.class);
        known.putAll(facts.known());
        known.put(fact, fact.answers() instanceof Answers.AnyOf ? List.of(code) : code);
        return new Facts(known);
    }

    Facts withBrackets(Facts facts) {
        var known = new EnumMap<Fact, Object>(Fact.class);
        known.putAll(facts.known());
        UP_TO.forEach((least, most) -> {
            var one = duration();
            var other = duration();
            known.put(least, one.compareTo(other) < 0 ? one : other);
            known.put(most, one.compareTo(other) < 0 ? other : one);
        });
        return new Facts(known);
    }

    Facts withinBrackets(Facts facts) {
        var known = new EnumMap<Fact, Object>(Fact.class);
        known.putAll(facts.known());
        UP_TO.forEach((least, most) -> {
            var lower = facts.duration(least).orElseThrow();
            var width = facts.duration(most).orElseThrow().minus(lower).toMinutes();
            var exact = lower.plusMinutes(width == 0 ? 0 : random.nextLong(width + 1));
            known.put(least, exact);
            known.put(most, exact);
        });
        return new Facts(known);
    }

    Scope scope() {
        return new Scope(
                maybe(),
                maybe(),
                maybe(),
                List.of("SMALL", "MEDIUM", "LARGE").get(random.nextInt(3)),
                maybe(),
                perhaps());
    }

    private Integer perhaps() {
        return random.nextBoolean() ? null : 1 + random.nextInt(500);
    }

    private Boolean maybe() {
        int any = random.nextInt(3);
        return any == 2 ? null : Boolean.valueOf(any == 1);
    }

    private void say(Map<Fact, Object> known, Fact fact) {
        var value = value(fact);
        if (value != null) {
            known.put(fact, value);
        }
    }

    private Object value(Fact fact) {
        return switch (fact.answers()) {
            case Answers.OneOf(var codes) -> codes.get(random.nextInt(codes.size()));
            case Answers.AnyOf(var codes) -> some(codes);
            case Answers.Elapsed() -> duration();
            case Answers.Count() ->
                (long) List.of(0, 1, 10, 99, 100, 499, 500, 501).get(random.nextInt(8));
            case Answers.Share() -> BigDecimal.valueOf(random.nextInt(10), 2);
            default -> null;
        };
    }

    private Duration duration() {
        return Duration.ofMinutes(MINUTES[random.nextInt(MINUTES.length)]);
    }

    private List<String> some(List<String> codes) {
        var some = new ArrayList<String>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            var code = codes.get(random.nextInt(codes.size()));
            if (!some.contains(code)) {
                some.add(code);
            }
        }
        return some;
    }

    private Facts consistent(Map<Fact, Object> known) {
        var facts = whole(known);
        if (!contradicts(facts)) {
            return facts;
        }
        UP_TO.values().forEach(known::remove);
        if (contradicts(whole(known))) {
            known.remove(Fact.SUBJECTS);
        }
        return whole(known);
    }

    /** As facts come together: an attack told of is among the events. */
    private static Facts whole(Map<Fact, Object> known) {
        return Facts.NONE.patchedWith(new Facts(known));
    }

    private static boolean contradicts(Facts facts) {
        return !facts.contradictions(Incidents.NOW).isEmpty();
    }
}

package se.enkanal.routing.rule.book;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.routing.rule.Authority;
import se.enkanal.routing.rule.Ladder;
import se.enkanal.routing.rule.Rule;
import se.enkanal.routing.rule.RuleRef;
import se.enkanal.routing.rule.Validity;

/** What must hold between rules: each id once at a time, without gaps, and what is asked is in force when it is asked. */
final class Checks {

    private final Map<String, List<Written<Rule>>> versions;
    private final Map<String, List<Written<Ladder>>> ladders;
    private final Map<String, List<Written<Authority>>> authorities;

    Checks(List<Written<Rule>> rules, List<Written<Ladder>> ladders, List<Written<Authority>> authorities) {
        this.versions =
                rules.stream().collect(groupingBy(rule -> rule.value().id(), LinkedHashMap::new, Collectors.toList()));
        this.ladders = ladders.stream()
                .collect(groupingBy(ladder -> ladder.value().track(), LinkedHashMap::new, Collectors.toList()));
        this.authorities = authorities.stream()
                .collect(groupingBy(authority -> authority.value().id(), LinkedHashMap::new, Collectors.toList()));
    }

    void run() {
        versions.forEach((id, all) -> succeed(all.stream()
                .map(rule -> new Written<>(rule.value().validity(), rule.at()))
                .toList()));
        ladders.forEach((track, all) -> succeed(all.stream()
                .map(ladder -> new Written<>(ladder.value().validity(), ladder.at()))
                .toList()));
        authorities.forEach((id, all) -> succeed(all.stream()
                .map(authority -> new Written<>(authority.value().validity(), authority.at()))
                .toList()));
        versions.values().stream().flatMap(List::stream).forEach(rule -> rule.value()
                .when()
                .asks()
                .forEach(asked -> inForce(asked, rule.value().validity(), rule.at())));
        ladders.values().stream().flatMap(List::stream).forEach(this::climbable);
        versions.values().stream().flatMap(List::stream).forEach(this::postponable);
        ladders.values().stream()
                .flatMap(List::stream)
                .forEach(ladder ->
                        receives(ladder.value().authority(), ladder.value().validity(), ladder.at()));
        versions.values().stream().flatMap(List::stream).forEach(this::pointsAtSomebody);
    }

    private static void succeed(List<Written<Validity>> versions) {
        var sorted = versions.stream()
                .sorted(comparing(version -> version.value().from()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            var before = sorted.get(i - 1).value();
            var after = sorted.get(i);
            if (after.value().from().isBefore(before.next()) || before.openEnded()) {
                throw after.at()
                        .misprint("finns två gånger %s.".formatted(after.value().from()));
            }
            if (after.value().from().isAfter(before.next())) {
                throw after.at()
                        .misprint("lucka från %s till %s."
                                .formatted(before.next(), after.value().from()));
            }
        }
    }

    private void climbable(Written<Ladder> ladder) {
        for (var step : ladder.value().steps()) {
            inForce(step, ladder.value().validity(), ladder.at());
            if (versions.get(step.id()).stream()
                    .anyMatch(rule -> rule.value().then().isEmpty())) {
                throw ladder.at().misprint("regeln '%s' har ingen följd (then).".formatted(step.id()));
            }
        }
    }

    /** What is filed in a stage's place while it goes on is a stage that some rule asks for. */
    private void postponable(Written<Rule> rule) {
        stages(rule.value())
                .flatMap(stage -> Stream.ofNullable(stage.postponed()))
                .map(Stage.Postponed::by)
                .filter(by -> versions.values().stream()
                        .flatMap(List::stream)
                        .flatMap(other -> stages(other.value()))
                        .noneMatch(stage -> stage.stage().equals(by)))
                .forEach(by -> {
                    throw rule.at().misprint("ingen regel begär steget '%s', som ska lämnas i stället.".formatted(by));
                });
    }

    private void pointsAtSomebody(Written<Rule> rule) {
        rule.value()
                .receivers()
                .forEach(authority -> receives(authority, rule.value().validity(), rule.at()));
    }

    /** Whoever is to be told can be looked up all the time. */
    private void receives(String authority, Validity during, Passage at) {
        var all = authorities.getOrDefault(authority, List.of()).stream()
                .map(written -> written.value().validity())
                .toList();
        if (!lasts(all, during)) {
            throw at.misprint("mottagaren '%s' finns inte i authorities.yaml hela tiden %s till %s."
                    .formatted(authority, during.from(), during.until()));
        }
    }

    private static Stream<Stage> stages(Rule rule) {
        return rule.then().values().stream().flatMap(effect -> effect.stages().stream());
    }

    private void inForce(RuleRef asked, Validity during, Passage at) {
        var all = versions.get(asked.id()).stream()
                .map(rule -> rule.value().validity())
                .toList();
        if (!lasts(all, during)) {
            throw at.misprint("frågar '%s', som inte gäller hela tiden %s till %s."
                    .formatted(asked.id(), during.from(), during.until()));
        }
    }

    /** There from the first day to the last; that there is no gap between is another check. */
    private static boolean lasts(List<Validity> versions, Validity during) {
        return versions.stream().anyMatch(version -> !version.from().isAfter(during.from()))
                && versions.stream().anyMatch(version -> !version.until().isBefore(during.until()));
    }
}

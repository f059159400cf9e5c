package se.enkanal.intake.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.facts.Flaw;

/** What somebody now knows besides: facts by JSON Merge Patch (lists replace, null forgets), and words. Each may be empty. */
public record Supplement(Map<String, ?> facts, String text) {

    public static final int LONGEST_TEXT = 5_000;

    public List<Flaw> flaws(Instant now) {
        var tooLong = text != null && text.length() > LONGEST_TEXT
                ? Stream.of(
                        Flaw.of("text", Flaw.Code.TOO_LONG, "Texten får vara högst %d tecken.".formatted(LONGEST_TEXT)))
                : Stream.<Flaw>empty();
        var empty = facts.isEmpty() && !hasWords()
                ? Stream.of(Flaw.of("text", Flaw.Code.REQUIRED, "Skriv något, eller ange fakta."))
                : Stream.<Flaw>empty();
        return Stream.of(Facts.check(facts, now).flaws().stream(), tooLong, empty)
                .flatMap(flaws -> flaws)
                .toList();
    }

    public boolean hasWords() {
        return text != null && !text.isBlank();
    }

    /** All facts as they then stand. */
    public Facts laidOver(Facts before, Instant now) {
        return before.patchedWith(Facts.check(facts, now).facts());
    }

    /** What cannot be true of the whole, and was not so already: a stale contradiction hinders nobody from telling more. */
    public List<Flaw> contradicting(Facts before, Instant now) {
        var earlier = before.contradictions(now);
        return laidOver(before, now).contradictions(now).stream()
                .filter(flaw -> !earlier.contains(flaw))
                .toList();
    }

    /** The fields that differ, in the contract's order. */
    public static List<String> changed(Facts before, Facts after) {
        return Stream.of(Fact.values())
                .filter(fact ->
                        !Objects.equals(before.known().get(fact), after.known().get(fact)))
                .map(Fact::field)
                .toList();
    }

    @Override
    public String toString() {
        return "Supplement[hidden]";
    }
}

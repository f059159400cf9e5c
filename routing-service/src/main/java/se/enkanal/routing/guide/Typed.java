package se.enkanal.routing.guide;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.facts.Flaw;
import se.enkanal.contracts.organisation.v1.Scope;

/** What somebody ticked and wrote in the guide, as it came. */
public record Typed(Map<String, List<String>> fields) {

    private static final String FACTS = "facts.";

    /** The facts as far as they could be understood, and what is wrong by the name of the field. */
    public record Read(Facts facts, Scope scope, Map<String, String> faults) {}

    public List<String> of(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    public Read read(Instant now) {
        var faults = new LinkedHashMap<String, String>();
        var checked = Facts.check(facts(faults), now).requiring(Fact.EVENTS);
        checked.flaws().forEach(flaw -> faults.putIfAbsent(field(flaw), flaw.message()));
        Ask.all().stream()
                .filter(ask -> contradicts(of(ask.field())))
                .forEach(ask -> faults.putIfAbsent(
                        ask.field(), "Ni har valt både inget och något. Ta bort det som inte stämmer."));
        var scope = of(Ask.WHO_FIELD).stream()
                .findFirst()
                .flatMap(Who::named)
                .map(Who::scope)
                .orElse(Scope.UNKNOWN);
        return new Read(checked.facts(), scope, faults);
    }

    private Map<String, Object> facts(Map<String, String> faults) {
        var facts = new LinkedHashMap<String, Object>();
        boolean ongoing = of(Fact.ONGOING.field()).contains(Answers.YES);
        for (var ask : Ask.all()) {
            var said = of(ask.field());
            if (!said.isEmpty()) {
                switch (ask.kind()) {
                    case MANY -> facts.put(ask.field(), new ArrayList<>(said));
                    case ONE -> facts.put(ask.field(), said.getFirst());
                    case BRACKET -> facts.putAll(Bracket.facts(ask.field(), said.getFirst(), ongoing));
                    case MOMENT ->
                        moment(said.getFirst())
                                .ifPresentOrElse(
                                        at -> facts.put(ask.field(), at),
                                        () -> faults.put(ask.field(), "Skriv dag och tid som 2026-11-22 14:30."));
                    case WHO -> {}
                }
            }
        }
        return facts;
    }

    /** As a browser sends a day and a time, or as a person writes them. */
    private static Optional<String> moment(String typed) {
        try {
            var local = LocalDateTime.parse(typed.strip().replace(' ', 'T').replace('.', ':'));
            return Optional.of(local.atZone(Within.SWEDEN).toInstant().toString());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean contradicts(List<String> said) {
        return said.size() > 1 && (said.contains("NONE") || said.contains("NONE_YET"));
    }

    private static String field(Flaw flaw) {
        return flaw.field().startsWith(FACTS) ? flaw.field().substring(FACTS.length()) : flaw.field();
    }
}

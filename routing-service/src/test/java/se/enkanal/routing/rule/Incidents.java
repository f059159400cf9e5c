package se.enkanal.routing.rule;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.routing.rule.book.RuleBookReader;
import se.enkanal.routing.rule.book.RuleFiles;

/** Incidents as sentences: {@code incident("DISCLOSED").with("recipient", "KNOWN").breach()}. */
record Incidents(Map<String, Object> raw, Scope scope, Instant receivedAt, Instant assessedAt) {

    static final RuleBook BOOK = RuleBookReader.read(RuleFiles.own());
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final Scope MUNICIPALITY = new Scope(true, true, false, "LARGE", true);
    static final Scope PRIVATE_SOCIAL_CARE = new Scope(false, false, false, "MEDIUM", false);

    static Incidents incident(String... events) {
        return new Incidents(Map.of("events", List.of(events)), MUNICIPALITY, NOW, NOW);
    }

    static Incidents letterToTheWrongPerson() {
        return incident("DISCLOSED").with("disclosure", "SENT_TO_WRONG_PERSON");
    }

    Incidents with(String fact, Object value) {
        var more = new LinkedHashMap<>(raw);
        more.put(fact, value);
        return new Incidents(more, scope, receivedAt, assessedAt);
    }

    Incidents at(Scope operator) {
        return new Incidents(raw, operator, receivedAt, assessedAt);
    }

    Incidents received(String instant) {
        return new Incidents(raw, scope, Instant.parse(instant), Instant.parse(instant));
    }

    Incidents assessed(String instant) {
        return new Incidents(raw, scope, receivedAt, Instant.parse(instant));
    }

    Facts facts() {
        return Facts.read(raw);
    }

    Times times() {
        return new Times(receivedAt, receivedAt, Optional.empty(), assessedAt);
    }

    Verdict verdict() {
        return BOOK.judge(facts(), scope, times());
    }

    Track breach() {
        return track("PERSONAL_DATA_BREACH");
    }

    Track itIncident() {
        return track("IT_INCIDENT");
    }

    Track processorNotice() {
        return track("PROCESSOR_NOTICE");
    }

    private Track track(String name) {
        return verdict().tracks().stream()
                .filter(track -> track.track().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

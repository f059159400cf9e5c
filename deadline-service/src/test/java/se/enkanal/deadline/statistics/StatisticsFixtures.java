package se.enkanal.deadline.statistics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.casework.v1.CaseEvent;
import se.enkanal.contracts.casework.v1.CaseEvent.CaseOpened;
import se.enkanal.contracts.casework.v1.CaseState;
import se.enkanal.contracts.casework.v1.CaseState.Status;

/** Cases as deadline-service says them, told as sentences. */
public final class StatisticsFixtures {

    private UUID report = Ids.newId(Instant.parse("2026-03-02T09:00:00Z"));
    private long version = 1;
    private String organisation = "sundsvall";
    private Instant receivedAt = Instant.parse("2026-03-02T09:00:00Z");
    private Status status = Status.OPEN;
    private UUID lead;

    public static StatisticsFixtures aCase() {
        return new StatisticsFixtures();
    }

    public StatisticsFixtures of(UUID id) {
        this.report = id;
        return this;
    }

    public StatisticsFixtures version(long newer) {
        this.version = newer;
        return this;
    }

    public StatisticsFixtures at(String owner) {
        this.organisation = owner;
        return this;
    }

    public StatisticsFixtures received(String at) {
        return received(Instant.parse(at));
    }

    public StatisticsFixtures received(Instant at) {
        this.receivedAt = at;
        return this;
    }

    public StatisticsFixtures in(Status now) {
        this.status = now;
        return this;
    }

    public StatisticsFixtures ledBy(UUID other) {
        this.lead = other;
        return this;
    }

    public CaseEvent said() {
        var state = new CaseState("EK-2026-0001", organisation, organisation, receivedAt, status, lead, List.of());
        return new CaseOpened(report, version, null, receivedAt, state);
    }

    private StatisticsFixtures() {}
}

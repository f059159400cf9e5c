package se.enkanal.intake.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.intake.organisation.ItSystem;
import se.enkanal.intake.organisation.Operator;
import se.enkanal.intake.organisation.RegisteredOrganisation;
import se.enkanal.intake.organisation.ReportingChannel;
import se.enkanal.intake.organisation.Unit;

/** A draft that grows as a person answers. */
final class DraftFixtures {

    static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    static final RegisteredOrganisation NAMNDEN = new RegisteredOrganisation(
            "a",
            "Nämnden",
            new Operator("a", "Kommunen", null, Scope.UNKNOWN),
            null,
            null,
            "NAMND",
            ReportingChannel.OPEN,
            null,
            null,
            List.of(new Unit("a.norr", "Hemtjänsten Norr", 20, false, new UUID(0, 1))),
            List.of(new ItSystem("journalen", "Journalen", "RECORDS_OR_PLANNING", 4, 4, 3, true, false, false)));

    static Draft aDraft() {
        return Draft.begun(new UUID(1, 1), "a", null, NOW);
    }

    static Draft aDraftFromTheUnitsLink() {
        return Draft.begun(new UUID(1, 1), "a", "a.norr", NOW);
    }

    static Draft said(Draft draft, Screen screen, Map<String, List<String>> fields) {
        return draft.with(screen, fields, NOW);
    }

    static Draft happened(String... events) {
        return said(aDraft(), Screen.WHAT, Map.of("events", List.of(events)));
    }

    private DraftFixtures() {}
}

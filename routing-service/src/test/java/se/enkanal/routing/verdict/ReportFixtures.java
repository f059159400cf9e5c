package se.enkanal.routing.verdict;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.OrganisationChanged;
import se.enkanal.contracts.organisation.v1.RegisteredSystem;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.report.v1.ReportEvent.ReportReceived;
import se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented;

/** Reports as intake-service announces them. */
public final class ReportFixtures {

    public static final Organisation NAMND = new Organisation(
            "demokommunen.vard-och-omsorg",
            "Demokommunen, vård- och omsorgsnämnden",
            "demokommunen",
            "9999",
            "NAMND",
            new Scope(true, true, false, "LARGE", true));

    /** The same with the systems it has registered since. */
    public static final OrganisationChanged NAMND_WITH_SYSTEMS = new OrganisationChanged(
            2,
            null,
            Instant.parse("2026-11-20T09:00:00Z"),
            NAMND,
            "Demokommunen",
            Map.of(),
            List.of(
                    new RegisteredSystem("epost", 2, 2, 2, false, false, false),
                    new RegisteredSystem("omsorgsjournalen", 4, 4, 3, true, false, false)));

    private static final String REFERENCE = "EK-EF737-4SPGH";

    /** A care plan that went to the wrong person. */
    public static ReportReceived aCarePlanSentWrong() {
        return received(
                now(),
                Map.of(
                        "events", List.of("DISCLOSED"),
                        "disclosure", List.of("SENT_TO_WRONG_PERSON"),
                        "subjects", List.of("PATIENTS_OR_CLIENTS"),
                        "subjectCount", "ONE",
                        "dataKinds", List.of("HEALTH", "CONTACT")));
    }

    /** Something of which nothing is known but the system it came out of. */
    public static ReportReceived aLeakFrom(String system) {
        return received(now(), Map.of("events", List.of("DISCLOSED"), "system", system));
    }

    /** An alarm that was silent when somebody fell. */
    public static ReportReceived anAlarmThatWasSilent() {
        return received(
                now(),
                Map.of(
                        "events", List.of("SYSTEM_DOWN"),
                        "systemKind", List.of("ALARM_OR_CAMERA"),
                        "serviceKind", "SOCIAL_CARE",
                        "consequences", List.of("INJURY")));
    }

    /** An alarm that has been down since the receipt and will have been for an hour after the given time. */
    public static ReportReceived anAlarmDownForAnHourIn(Duration soon) {
        return received(
                now().minus(Duration.ofHours(1)).plus(soon),
                Map.of(
                        "events", List.of("SYSTEM_DOWN"),
                        "systemKind", List.of("ALARM_OR_CAMERA"),
                        "serviceKind", "HEALTH_CARE",
                        "outage", "PT0S",
                        "outageUpTo", "PT10M",
                        "ongoing", "YES"));
    }

    /** Something down at an operator, noticed on a day at ten in the morning, Swedish time. */
    public static ReportReceived somethingDown(String operator, String day, Map<String, Object> facts) {
        var said = new LinkedHashMap<String, Object>(Map.of(
                "events",
                List.of("SYSTEM_DOWN"),
                "noticedAt",
                LocalDate.parse(day)
                        .atTime(10, 0)
                        .atZone(Within.SWEDEN)
                        .toInstant()
                        .toString()));
        said.putAll(facts);
        var namnd =
                new Organisation(operator + ".vard-och-omsorg", "Nämnden", operator, "9999", "NAMND", NAMND.scope());
        return received(now(), namnd, said);
    }

    public static ReportSupplemented supplement(ReportReceived report, long version, Map<String, Object> more) {
        var facts = new LinkedHashMap<>(report.facts().toJson());
        facts.putAll(more);
        return new ReportSupplemented(
                report.reportId(),
                version,
                null,
                now(),
                report.reference(),
                report.organisation(),
                report.at(),
                Facts.read(facts),
                List.copyOf(more.keySet()),
                ReportSupplemented.By.HANDLER);
    }

    private static ReportReceived received(Instant at, Map<String, Object> facts) {
        return received(at, NAMND, facts);
    }

    private static ReportReceived received(Instant at, Organisation organisation, Map<String, Object> facts) {
        UUID id = Ids.newId(at);
        return new ReportReceived(id, 1, null, at, REFERENCE, organisation, null, "FORM", Facts.read(facts));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private ReportFixtures() {}
}

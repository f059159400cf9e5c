package se.enkanal.deadline.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Ids;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.organisation.v1.Organisation;
import se.enkanal.contracts.organisation.v1.Scope;
import se.enkanal.contracts.verdict.v1.Duty;
import se.enkanal.contracts.verdict.v1.Outcome;
import se.enkanal.contracts.verdict.v1.Proposed;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.contracts.verdict.v1.Rulebook;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.contracts.verdict.v1.Track;
import se.enkanal.deadline.casework.Decision.Exemption;
import se.enkanal.deadline.casework.Decision.InformDataSubjects;

/** Verdicts as routing-service says them, told as sentences. */
public final class CaseFixtures {

    public static final String BREACH = "PERSONAL_DATA_BREACH";
    public static final String IT = "IT_INCIDENT";
    public static final Instant RECEIVED = Instant.parse("2026-11-22T14:30:00Z");

    private static final Stage TELLING_THOSE_CONCERNED =
            stage("DATA_SUBJECT_INFORMATION", "AWARE", null, "GDPR art. 34.1");

    private static final Stage NOTIFICATION_TO_IMY =
            new Stage("NOTIFICATION", new Anchor.Aware(), Within.parse("PT72H"), null, "GDPR art. 33.1", null, true);
    private static final Stage FINAL_REPORT = new Stage(
            "FINAL_REPORT",
            Anchor.parse("SUBMITTED:NOTIFICATION"),
            Within.parse("P1M"),
            null,
            "CSL 2 kap. 8 §",
            new Stage.Postponed("PROGRESS_REPORT", new Anchor.HandlingEnded(), Within.parse("P1M"), "NIS2 art. 23.4 e"),
            false);

    private UUID reportId = Ids.newId(RECEIVED);
    private long version = 1;
    private String organisation = "sundsvall.vard-och-omsorg";
    private String operator = "sundsvall";
    private Instant receivedAt = RECEIVED;
    private Instant judgedAt = RECEIVED.plusSeconds(1);
    private final Map<String, Object> facts = new HashMap<>(Map.of(
            "events",
            List.of("DISCLOSED"),
            "disclosure",
            List.of("SENT_TO_WRONG_PERSON"),
            "subjects",
            List.of("PATIENTS_OR_CLIENTS"),
            "subjectCount",
            "ONE",
            "dataKinds",
            List.of("HEALTH", "CONTACT")));
    private final List<Track> tracks = new ArrayList<>();
    private List<Proposed> proposed = List.of();

    public static CaseFixtures anAssessment() {
        return new CaseFixtures();
    }

    public CaseFixtures of(UUID report) {
        this.reportId = report;
        return this;
    }

    public CaseFixtures version(long newer) {
        this.version = newer;
        return this;
    }

    public CaseFixtures at(String id, String operatorId) {
        this.organisation = id;
        this.operator = operatorId;
        return this;
    }

    public CaseFixtures receivedAt(Instant at) {
        this.receivedAt = at;
        this.judgedAt = at.plusMillis(5);
        return this;
    }

    public CaseFixtures noticedAt(Instant at) {
        return fact("noticedAt", at.toString());
    }

    public CaseFixtures fact(String field, Object value) {
        facts.put(field, value);
        return this;
    }

    /** These earlier reports suggest that it has happened before. */
    public CaseFixtures like(UUID... earlier) {
        proposed = List.of(new Proposed("recurringWithin6Months", "YES", List.of(earlier)));
        return this;
    }

    public CaseFixtures breachToNotify() {
        return breach(Outcome.NOTIFY, Risk.RISK);
    }

    public CaseFixtures highRiskBreach() {
        return breach(Outcome.NOTIFY, Risk.HIGH_RISK);
    }

    public CaseFixtures breachToDocument() {
        return breach(Outcome.DOCUMENT_ONLY, Risk.UNLIKELY);
    }

    public CaseFixtures noBreach() {
        return breach(Outcome.NOT_APPLICABLE, null);
    }

    public CaseFixtures itIncidentToNotify() {
        return itIncident(stage("FINAL_REPORT", "SUBMITTED:NOTIFICATION", "P1M", "CSL 2 kap. 8 §"));
    }

    /** As it is judged while it goes on, or while nobody has said that it doesn't. */
    public CaseFixtures itIncidentGoingOn() {
        return itIncident(FINAL_REPORT, stage("PROGRESS_REPORT", "SUBMITTED:NOTIFICATION", "P1M", "NIS2 art. 23.4 e"));
    }

    public CaseFixtures itIncidentThatIsOver() {
        return itIncident(FINAL_REPORT);
    }

    private CaseFixtures itIncident(Stage... last) {
        var always = List.of(
                stage("EARLY_WARNING", "SIGNIFICANT", "PT24H", "CSL 2 kap. 6 §"),
                stage("NOTIFICATION", "SIGNIFICANT", "PT72H", "CSL 2 kap. 6 §"),
                stage("INTERMEDIATE_REPORT", "REQUESTED", null, "CSL 2 kap. 7 §"));
        tracks.add(new Track(
                IT,
                Outcome.NOTIFY,
                Track.Certainty.PROVISIONAL,
                "CSIRT",
                null,
                null,
                null,
                Stream.concat(always.stream(), Stream.of(last)).toList(),
                List.of(new Track.Asked(
                        "CSL-2.5-1",
                        "Har tjänsten varit begränsad längre än gränsen?",
                        "YES",
                        "MCFFS 2026:8",
                        List.of("outage=PT5H"))),
                List.of(),
                null,
                List.of(),
                null,
                List.of()));
        return this;
    }

    /** As routing-service says what is below the limit: no authority and no stages, but what would follow. */
    public CaseFixtures nothingToNotify(String track) {
        return nothingToNotify(
                track, new Track.IfNotified("IMY", List.of(stage("NOTIFICATION", "AWARE", "PT72H", "GDPR art. 33.1"))));
    }

    /** To be notified, as routing-service said it before verdicts told what follows of a high risk. */
    public CaseFixtures breachToNotifyAsOfOld() {
        breachToNotify();
        var told = tracks.removeLast();
        tracks.add(new Track(
                BREACH,
                told.outcome(),
                told.certainty(),
                told.authority(),
                told.risk(),
                told.informDataSubjects(),
                null,
                told.stages(),
                told.trace(),
                told.missing(),
                told.worstCase(),
                told.changesAt(),
                null,
                List.of()));
        return this;
    }

    /** As routing-service said it before verdicts told what would follow. */
    public CaseFixtures nothingToNotifyAsOfOld(String track) {
        return nothingToNotify(track, null);
    }

    private CaseFixtures nothingToNotify(String track, Track.IfNotified ifNotified) {
        tracks.add(new Track(
                track,
                Outcome.DOCUMENT_ONLY,
                Track.Certainty.CONFIRMED,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                ifNotified,
                ifNotified == null ? List.of() : List.of(TELLING_THOSE_CONCERNED)));
        return this;
    }

    public ReportAssessed build() {
        return new ReportAssessed(
                reportId,
                version,
                null,
                judgedAt,
                version,
                "EK-" + reportId.toString().substring(30).toUpperCase(java.util.Locale.ROOT),
                new Organisation(organisation, "Vård- och omsorgsnämnden", operator, "2281", "NAMND", Scope.UNKNOWN),
                receivedAt,
                ReportAssessed.Trigger.FACTS,
                new Rulebook("2026-07-01", "sha256:0"),
                Facts.read(facts),
                tracks,
                List.of(new Duty("INTERNAL_DEVIATION", "skyndsamt", "WRONG_CARE", "SOSFS 2011:9", null)),
                proposed);
    }

    public CaseFile opened() {
        return CaseFile.opened(build()).after();
    }

    public static Decision decision(String track, Ruling ruling, Instant awareAt) {
        return new Decision(Ids.newId(RECEIVED), track, ruling, null, null, null, awareAt, null, null, null, 0);
    }

    /** A decision to notify the it-incident, saying when the handling ended. */
    public static Decision ended(Instant at) {
        return new Decision(Ids.newId(RECEIVED), IT, Ruling.NOTIFY, null, null, null, RECEIVED, null, at, null, 0);
    }

    /** A decision to notify, saying so much of the risk and of those concerned; what is null is not said. */
    public static Decision notifying(Risk risk, InformDataSubjects inform, Exemption exemption) {
        return new Decision(
                Ids.newId(RECEIVED), BREACH, Ruling.NOTIFY, risk, inform, exemption, RECEIVED, null, null, null, 0);
    }

    public static Submission submission(String track, String stage, Instant at) {
        return new Submission(Ids.newId(at), track, stage, at, "IMY-2026-1", "E_SERVICE", false);
    }

    public static Feedback feedback(String track, Feedback.Kind kind, Instant at) {
        return new Feedback(Ids.newId(at), track, kind, at);
    }

    private CaseFixtures breach(Outcome outcome, Risk risk) {
        boolean high = risk == Risk.HIGH_RISK;
        var always = List.of(NOTIFICATION_TO_IMY, stage("SUPPLEMENT", "REQUESTED", "P1M", "GDPR art. 33.4"));
        tracks.add(new Track(
                BREACH,
                outcome,
                Track.Certainty.PROVISIONAL,
                "IMY",
                risk,
                high ? "REQUIRED" : "NOT_REQUIRED",
                null,
                high
                        ? Stream.concat(always.stream(), Stream.of(TELLING_THOSE_CONCERNED))
                                .toList()
                        : always,
                List.of(new Track.Asked(
                        "GDPR-33.1-1",
                        "Har uppgifter om en person kommit till någon obehörig?",
                        "YES",
                        "GDPR art. 4.12",
                        List.of("disclosure=SENT_TO_WRONG_PERSON", "dataKinds=HEALTH"))),
                List.of("recipient"),
                new Track.WorstCase(Outcome.NOTIFY, Risk.HIGH_RISK),
                List.of(),
                null,
                List.of(TELLING_THOSE_CONCERNED)));
        return this;
    }

    private static Stage stage(String stage, String from, String within, String lagrum) {
        return new Stage(stage, Anchor.parse(from), within == null ? null : Within.parse(within), null, lagrum);
    }

    private CaseFixtures() {}
}

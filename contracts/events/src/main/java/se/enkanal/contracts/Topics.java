package se.enkanal.contracts;

import java.util.List;

/** The only place where a topic is named and sized; what creates topics reads them here. */
public final class Topics {

    public static final String ORGANISATION = "enkanal.organisation.v1";
    public static final String REPORT = "enkanal.report.v1";
    public static final String VERDICT = "enkanal.verdict.v1";
    public static final String CASE = "enkanal.case.v1";
    public static final String DEAD_INTAKE = deadLettersOf("intake");
    public static final String DEAD_ROUTING = deadLettersOf("routing");
    public static final String DEAD_DEADLINE = deadLettersOf("deadline");

    private static final int RETENTION_DAYS = 90;

    /** A topic as it is to be created. Compacted topics keep the newest record per key for ever. */
    public record Topic(String name, int partitions, boolean compacted, int retentionDays) {}

    public static List<Topic> all() {
        return List.of(
                new Topic(ORGANISATION, 1, true, 0),
                new Topic(REPORT, 8, false, RETENTION_DAYS),
                new Topic(VERDICT, 8, false, RETENTION_DAYS),
                new Topic(CASE, 8, false, RETENTION_DAYS),
                new Topic(DEAD_INTAKE, 1, false, RETENTION_DAYS),
                new Topic(DEAD_ROUTING, 1, false, RETENTION_DAYS),
                new Topic(DEAD_DEADLINE, 1, false, RETENTION_DAYS));
    }

    public static String deadLettersOf(String service) {
        return "enkanal.dead." + service + ".v1";
    }

    private Topics() {}
}

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
    private static final int PARTITIONS = 8;

    private static final int MEBIBYTE = 1 << 20;

    /**
     * A topic as it is to be created. Compacted topics keep the newest record per key for ever. A dead letter is a record
     * as it came and the headers that say why, so its topic takes larger ones.
     */
    public record Topic(String name, int partitions, boolean compacted, int retentionDays, int largestRecord) {}

    public static List<Topic> all() {
        return List.of(
                new Topic(ORGANISATION, 1, true, 0, MEBIBYTE),
                line(REPORT),
                line(VERDICT),
                line(CASE),
                dead(DEAD_INTAKE),
                dead(DEAD_ROUTING),
                dead(DEAD_DEADLINE));
    }

    private static Topic line(String name) {
        return new Topic(name, PARTITIONS, false, RETENTION_DAYS, MEBIBYTE);
    }

    private static Topic dead(String name) {
        return new Topic(name, 1, false, RETENTION_DAYS, 2 * MEBIBYTE);
    }

    public static String deadLettersOf(String service) {
        return "enkanal.dead." + service + ".v1";
    }

    private Topics() {}
}

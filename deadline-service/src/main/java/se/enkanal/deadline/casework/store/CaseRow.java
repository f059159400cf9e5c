package se.enkanal.deadline.casework.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.function.Function;
import se.enkanal.contracts.casework.v1.CaseState.Status;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.casework.Decision;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.outbox.EventJson;

/** A case as it is stored: its verdict as it came, the rest in columns of their own. */
final class CaseRow {

    static final String COLUMNS = "report_id, version, status, planned_from, verdict::text as verdict";

    static CaseFile from(Row row, List<Clock> clocks, List<Decision> standing) {
        return new CaseFile(
                verdict(row.getString("verdict")),
                row.getLong("version"),
                Status.valueOf(row.getString("status")),
                row.getOffsetDateTime("planned_from").toInstant(),
                standing.stream().collect(toUnmodifiableMap(Decision::track, Function.identity())),
                clocks);
    }

    static String json(ReportAssessed verdict) {
        return new String(EventJson.write(verdict), UTF_8);
    }

    static ReportAssessed verdict(String json) {
        try {
            return (ReportAssessed) EventJson.read(ReportAssessed.TYPE, json.getBytes(UTF_8));
        } catch (EventJson.Unreadable impossible) {
            throw new IllegalStateException("A stored verdict that cannot be read", impossible);
        }
    }

    private CaseRow() {}
}

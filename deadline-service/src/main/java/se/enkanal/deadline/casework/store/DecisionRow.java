package se.enkanal.deadline.casework.store;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;
import se.enkanal.contracts.verdict.v1.Risk;
import se.enkanal.deadline.casework.Decision;
import se.enkanal.deadline.casework.Ruling;
import se.enkanal.deadline.store.Columns;

/** A decision as it is stored, its texts apart. */
final class DecisionRow {

    static final String COLUMNS =
            "id, report_id, track, ruling, risk, inform_data_subjects, exemption, aware_at, significant_at, handling_ended_at, "
                    + "advice_followed, rested_on_version";

    static Decision from(Row row) {
        return new Decision(
                row.getUUID("id"),
                row.getString("track"),
                Ruling.valueOf(row.getString("ruling")),
                Optional.ofNullable(row.getString("risk")).map(Risk::valueOf).orElse(null),
                Optional.ofNullable(row.getString("inform_data_subjects"))
                        .map(Decision.InformDataSubjects::valueOf)
                        .orElse(null),
                Optional.ofNullable(row.getString("exemption"))
                        .map(Decision.Exemption::valueOf)
                        .orElse(null),
                Columns.instant(row.getOffsetDateTime("aware_at")).orElse(null),
                Columns.instant(row.getOffsetDateTime("significant_at")).orElse(null),
                Columns.instant(row.getOffsetDateTime("handling_ended_at")).orElse(null),
                row.getBoolean("advice_followed"),
                Optional.ofNullable(row.getLong("rested_on_version")).orElse(0L));
    }

    private DecisionRow() {}
}

package se.enkanal.deadline.casework.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.enkanal.contracts.Anchor;
import se.enkanal.contracts.Within;
import se.enkanal.contracts.casework.v1.StageState;
import se.enkanal.contracts.verdict.v1.Stage;
import se.enkanal.deadline.casework.CaseFile;
import se.enkanal.deadline.clock.Clock;
import se.enkanal.deadline.clock.End;
import se.enkanal.deadline.clock.Start;
import se.enkanal.deadline.store.Columns;
import se.enkanal.outbox.EventJson;

/** A clock as it is stored, beside the case it belongs to. */
record ClockRow(UUID reportId, Clock clock) {

    /** The order in which {@link #columns} lays them out. */
    static final String COLUMNS =
            "report_id, track, stage, anchor, within, lagrum, start_at, confirmed, met_at, waived, reminded, due_at, state, "
                    + "postponement, postponed, reason_if_late";

    static Stream<ClockRow> of(CaseFile file) {
        return file.clocks().stream().map(clock -> new ClockRow(file.reportId(), clock));
    }

    static void columns(Columns<?> before, List<ClockRow> rows) {
        before.then(rows)
                .uuid(ClockRow::reportId)
                .text(row -> row.clock.track())
                .text(row -> row.clock.stage())
                .text(row -> row.clock.law().from().code())
                .text(ClockRow::within)
                .text(row -> row.clock.law().lagrum())
                .time(row -> row.clock.start().instant().orElse(null))
                .flag(row -> row.clock.start().confirmed())
                .time(ClockRow::metAt)
                .text(ClockRow::waived)
                .number(row -> (long) row.clock.reminded())
                .time(row -> row.clock.dueAt().orElse(null))
                .code(row -> row.clock.state())
                .text(ClockRow::postponement)
                .flag(row -> row.clock.start().postponed())
                .flag(row -> row.clock.law().reasonIfLate());
    }

    static ClockRow from(Row row) {
        var within = row.getString("within");
        var law = new Stage(
                row.getString("stage"),
                Anchor.parse(row.getString("anchor")),
                within == null ? null : Within.parse(within),
                null,
                row.getString("lagrum"),
                postponement(row.getString("postponement")),
                row.getBoolean("reason_if_late"));
        var clock = new Clock(
                row.getString("track"),
                law,
                start(row),
                end(row),
                row.getInteger("reminded"),
                StageState.valueOf(row.getString("state")));
        return new ClockRow(row.getUUID("report_id"), clock);
    }

    private String within() {
        return clock.law().within() == null ? null : clock.law().within().iso();
    }

    private String postponement() {
        try {
            var postponed = clock.law().postponed();
            return postponed == null ? null : EventJson.MAPPER.writeValueAsString(postponed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stage.Postponed postponement(String json) {
        try {
            return json == null ? null : EventJson.MAPPER.readValue(json, Stage.Postponed.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A stored law that cannot be read", impossible);
        }
    }

    private Instant metAt() {
        return clock.end() instanceof End.Met(var at) ? at : null;
    }

    private String waived() {
        return clock.end() instanceof End.Waived(var reason) ? reason : null;
    }

    private static Start start(Row row) {
        if (row.getBoolean("postponed")) {
            return Columns.instant(row.getOffsetDateTime("start_at"))
                    .<Start>map(Start.Resumed::new)
                    .orElse(Start.POSTPONED);
        }
        return Columns.instant(row.getOffsetDateTime("start_at"))
                .map(at -> row.getBoolean("confirmed") ? new Start.Confirmed(at) : (Start) new Start.Planned(at))
                .orElse(Start.AWAITED);
    }

    private static End end(Row row) {
        var waived = row.getString("waived");
        return Columns.instant(row.getOffsetDateTime("met_at"))
                .<End>map(End.Met::new)
                .orElse(waived == null ? End.OPEN : new End.Waived(waived));
    }
}

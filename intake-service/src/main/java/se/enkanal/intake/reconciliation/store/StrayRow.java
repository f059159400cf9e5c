package se.enkanal.intake.reconciliation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import se.enkanal.contracts.facts.Facts;
import se.enkanal.contracts.report.v1.ReportEvent.ReportSupplemented;
import se.enkanal.intake.reconciliation.store.Stray.Supplemented;
import se.enkanal.intake.report.Channel;
import se.enkanal.outbox.EventJson;

/** A stray as the claim answers it. */
final class StrayRow {

    static Stray toStray(Row row) {
        return new Stray(
                row.getUUID("id"),
                row.getUUID("announced"),
                row.getString("organisation"),
                row.getString("unit"),
                facts(row.getString("facts")),
                row.getOffsetDateTime("received_at").toInstant(),
                Channel.valueOf(row.getString("channel")),
                row.getString("language"),
                row.getInteger("attempts"),
                row.getBoolean("on_its_way"),
                row.getUUID("event_id") == null ? null : supplement(row));
    }

    private static Supplemented supplement(Row row) {
        return new Supplemented(
                row.getUUID("event_id"),
                row.getLong("version"),
                row.getOffsetDateTime("at").toInstant(),
                ReportSupplemented.By.valueOf(row.getString("author")),
                facts(row.getString("added_facts")),
                List.of(row.getArrayOfStrings("changed")));
    }

    private static Facts facts(String json) {
        try {
            return EventJson.MAPPER.readValue(json, Facts.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private StrayRow() {}
}

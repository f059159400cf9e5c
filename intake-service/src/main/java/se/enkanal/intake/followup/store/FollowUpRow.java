package se.enkanal.intake.followup.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.mutiny.sqlclient.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.enkanal.intake.followup.FollowUp;
import se.enkanal.intake.followup.FollowUp.Milestones;
import se.enkanal.intake.followup.Message;
import se.enkanal.intake.followup.Status;
import se.enkanal.intake.followup.TimelineEntry;
import se.enkanal.outbox.EventJson;
import se.enkanal.secret.DataKey;
import se.enkanal.secret.Vault;

/** A report with its history, as one question to the tables answers. */
final class FollowUpRow {

    static FollowUp toFollowUp(Row row, Vault vault) {
        var id = row.getUUID("id");
        return FollowUp.of(
                id,
                row.getString("organisation"),
                Status.valueOf(row.getString("status")),
                new Milestones(
                        instant(row, "received_at"),
                        instant(row, "opened_at"),
                        instant(row, "read_at"),
                        instant(row, "withdrawn_at")),
                timeline(row.getString("timeline")),
                messages(row, id, vault));
    }

    private static List<TimelineEntry> timeline(String json) {
        var entries = new ArrayList<TimelineEntry>();
        tree(json)
                .forEach(entry -> entries.add(new TimelineEntry(
                        OffsetDateTime.parse(entry.get("at").asText()).toInstant(),
                        TimelineEntry.Kind.valueOf(entry.get("kind").asText()),
                        text(entry, "track"),
                        text(entry, "stage"),
                        text(entry, "authority"),
                        text(entry, "outcome"),
                        Optional.ofNullable(text(entry, "message_id"))
                                .map(UUID::fromString)
                                .orElse(null))));
        return entries;
    }

    private static List<Message> messages(Row row, UUID reportId, Vault vault) {
        var messages = new ArrayList<Message>();
        var written = tree(row.getString("messages"));
        if (!written.isEmpty()) {
            var key = vault.key(reportId, row.getBuffer("wrapped_key").getBytes());
            written.forEach(message -> messages.add(message(message, key)));
        }
        return messages;
    }

    private static Message message(JsonNode message, DataKey key) {
        var id = UUID.fromString(message.get("id").asText());
        try {
            return new Message(
                    id,
                    OffsetDateTime.parse(message.get("at").asText()).toInstant(),
                    Message.Author.valueOf(message.get("author").asText()),
                    key.open(Messages.part(id), message.get("text").binaryValue()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return EventJson.MAPPER.readTree(json == null ? "[]" : json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(JsonNode entry, String field) {
        return entry.path(field).isNull() ? null : entry.path(field).asText();
    }

    private static Instant instant(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    private FollowUpRow() {}
}

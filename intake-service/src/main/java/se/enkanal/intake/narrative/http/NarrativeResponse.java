package se.enkanal.intake.narrative.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.enkanal.intake.followup.Message;
import se.enkanal.intake.narrative.flow.ReadNarrative.Narrative;

/**
 * All that was written about a report. {@code unit} is a registered unit's id, {@code unitName} and {@code systemName} what
 * was typed where it is not registered.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NarrativeResponse(
        UUID id,
        String narrative,
        String contact,
        String unit,
        String unitName,
        String systemName,
        String noticed,
        List<String> supplements,
        List<MessageResponse> messages) {

    record MessageResponse(UUID id, Instant at, Message.Author from, String text) {}

    static NarrativeResponse from(Narrative read) {
        var texts = read.texts();
        return new NarrativeResponse(
                read.id(),
                texts.narrative(),
                texts.contact(),
                read.unit(),
                texts.unit(),
                texts.system(),
                texts.noticed(),
                read.supplements(),
                read.messages().stream()
                        .map(message -> new MessageResponse(message.id(), message.at(), message.from(), message.text()))
                        .toList());
    }
}

package se.enkanal.routing.verdict.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.UUID;
import se.enkanal.contracts.verdict.v1.ReportAssessed;
import se.enkanal.outbox.Announcement;
import se.enkanal.outbox.EventJson;
import se.enkanal.routing.rule.Upshot;
import se.enkanal.routing.verdict.Demand;
import se.enkanal.routing.verdict.Ruling;

/** A ruling beside its announcement: the same bytes are stored and said. What other rules are held against stands apart. */
record VerdictRow(Ruling ruling, Announcement announcement) {

    ReportAssessed assessed() {
        return ruling.assessed();
    }

    UUID reportId() {
        return assessed().reportId();
    }

    String scope() {
        return json(assessed().organisation().scope());
    }

    String facts() {
        return json(assessed().facts());
    }

    String demands() {
        return Demand.text(
                assessed().tracks().stream().map(Upshot::of).map(Demand::of).toList());
    }

    private static String json(Object value) {
        try {
            return EventJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package se.enkanal.deadline.casework.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Map;
import se.enkanal.edge.Problems;
import se.enkanal.outbox.EventJson;

/** A JSON object as somebody sent it; whoever reads it further says what was wrong with each field. */
final class Body {

    private static final int LARGEST = 256 * 1024;

    private static final ObjectReader READER = EventJson.MAPPER
            .readerFor(new TypeReference<Map<String, Object>>() {})
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static Map<String, Object> read(byte[] body) {
        try {
            Map<String, Object> json = body.length > LARGEST ? null : READER.readValue(body);
            if (json != null) {
                return json;
            }
        } catch (IOException unreadable) {
            // the one answer below
        }
        throw Problems.unreadable();
    }

    private Body() {}
}

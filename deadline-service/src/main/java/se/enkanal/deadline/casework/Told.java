package se.enkanal.deadline.casework;

import java.time.Instant;
import java.util.List;

/** What the reporter told in their own words, fetched to be read and never kept here. What is null was not told. */
public record Told(
        String narrative,
        String contact,
        String unit,
        String system,
        String noticed,
        List<String> supplements,
        List<Message> messages) {

    public record Message(Instant at, boolean byReporter, String text) {}

    public Told {
        supplements = supplements == null ? List.of() : List.copyOf(supplements);
        messages = messages == null ? List.of() : List.copyOf(messages);
    }
}

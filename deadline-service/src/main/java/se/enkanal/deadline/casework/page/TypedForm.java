package se.enkanal.deadline.casework.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.enkanal.deadline.word.TypedTime;

/** A form as a person sent it. {@code fields} are its words as typed, {@code said} what they ask for. */
record TypedForm(String mark, Optional<Long> asRead, Map<String, String> fields) {

    private static final String MARK = "mark";
    private static final String VERSION = "version";
    private static final String DATE = ".date";
    private static final String TIME = ".time";
    private static final String CHOSEN_STAGE = "chosen";
    private static final Set<String> OURS = Set.of(MARK, VERSION, CHOSEN_STAGE);

    static TypedForm of(MultivaluedMap<String, String> form) {
        var fields = new HashMap<String, String>();
        form.forEach((field, values) -> fields.put(field, String.join(",", values)));
        return new TypedForm(fields.get(MARK), version(fields.get(VERSION)), fields);
    }

    /** As the use case reads it: a date and a time become an instant, a chosen stage its track and stage. */
    Map<String, Object> said(Instant now) {
        var said = new HashMap<String, Object>();
        fields.forEach((field, text) -> {
            if (field.endsWith(DATE)) {
                var name = field.substring(0, field.length() - DATE.length());
                said.put(name, time(text, fields.getOrDefault(name + TIME, ""), now));
            } else if (!field.endsWith(TIME) && !OURS.contains(field)) {
                said.put(field, text);
            }
        });
        Optional.ofNullable(fields.get(CHOSEN_STAGE))
                .map(chosen -> chosen.split("/", 2))
                .filter(parts -> parts.length == 2)
                .ifPresent(parts -> {
                    said.put("track", parts[0]);
                    said.put("stage", parts[1]);
                });
        return said;
    }

    /** What could not be understood is passed on as it stands, to be answered as such. */
    private static String time(String date, String time, Instant now) {
        return date.isBlank() && time.isBlank()
                ? ""
                : TypedTime.read(date, time, now).map(Instant::toString).orElse(date + " " + time);
    }

    private static Optional<Long> version(String text) {
        try {
            return Optional.ofNullable(text).map(Long::parseLong);
        } catch (NumberFormatException forged) {
            return Optional.of(-1L);
        }
    }
}

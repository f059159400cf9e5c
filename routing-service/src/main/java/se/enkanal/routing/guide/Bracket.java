package se.enkanal.routing.guide;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A length of time as the form asks for it: the limits between the brackets are the rules'. */
final class Bracket {

    static final List<String> CODES = List.of("UNDER_1", "FROM_1", "FROM_4", "FROM_6", "FROM_12", "FROM_48", "UNKNOWN");

    private static final List<Integer> HOURS = List.of(0, 1, 4, 6, 12, 48);

    /** Both ends as facts; while it goes on, "1–4 hours" is so far, and has no upper end. */
    static Map<String, Object> facts(String field, String code, boolean ongoing) {
        int place = CODES.indexOf(code);
        if (place < 0 || place >= HOURS.size()) {
            return Map.of();
        }
        var least = Duration.ofHours(HOURS.get(place)).toString();
        return HOURS.stream()
                .skip(place + 1L)
                .findFirst()
                .filter(hours -> !ongoing)
                .map(hours -> Map.<String, Object>of(
                        field, least, field + "UpTo", Duration.ofHours(hours).toString()))
                .orElseGet(() -> Map.of(field, least));
    }

    static Optional<String> known(String code) {
        return Optional.of(code).filter(CODES::contains);
    }

    private Bracket() {}
}

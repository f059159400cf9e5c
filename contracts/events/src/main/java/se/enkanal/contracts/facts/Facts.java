package se.enkanal.contracts.facts;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about one incident. A value is a code ({@code String}), codes ({@code List<String>}), a {@code Duration},
 * an {@code Instant}, a {@code Long} or a {@code BigDecimal}, as the fact's {@link Answers} say; what is missing is not
 * known. Where there are no codes, {@code UNKNOWN} stands only to be laid over older facts, and is never written out.
 * Immutable.
 */
public record Facts(Map<Fact, Object> known) {

    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        var copy = new EnumMap<Fact, Object>(Fact.class);
        copy.putAll(known);
        known = Collections.unmodifiableMap(copy);
    }

    /** Reads what another service said: an unknown field or an unreadable value is not known, an unknown code UNKNOWN. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Facts read(Map<String, Object> raw) {
        return FactReader.tolerant(raw);
    }

    /** Reads what somebody asks us to believe: anything that cannot be understood is a flaw. */
    public static CheckedFacts check(Map<String, ?> raw, Instant receivedAt) {
        return FactReader.strict(raw, receivedAt);
    }

    @JsonValue
    public Map<String, Object> toJson() {
        return known.entrySet().stream()
                .filter(entry -> !isForgotten(entry))
                .collect(toMap(
                        entry -> entry.getKey().field(),
                        entry -> plain(entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /**
     * These facts with the newer ones laid over them; lists replace, UNKNOWN forgets (RFC 7396). Each half may be true
     * alone: where the newer one tells of an attack that the older events don't name, they do afterwards.
     */
    public Facts patchedWith(Facts newer) {
        var merged = new EnumMap<Fact, Object>(Fact.class);
        merged.putAll(known);
        merged.putAll(newer.known);
        merged.entrySet().removeIf(Facts::isForgotten);
        var whole = new Facts(merged);
        return SaidOfAnAttack.withoutOne(whole) ? SaidOfAnAttack.named(whole) : whole;
    }

    /** What cannot be true of these facts taken together, at the given instant. A supplement is asked of the whole. */
    public List<Flaw> contradictions(Instant now) {
        return Contradictions.in(this, now);
    }

    /** Something definite is known: neither missing nor only UNKNOWN. */
    public boolean knows(Fact fact) {
        return switch (known.get(fact)) {
            case null -> false;
            case String code -> !code.equals(Answers.UNKNOWN);
            case List<?> codes -> codes.stream().anyMatch(code -> !code.equals(Answers.UNKNOWN));
            default -> true;
        };
    }

    /** The codes answered, UNKNOWN among them; empty where nothing was. */
    @SuppressWarnings("unchecked")
    public List<String> codes(Fact fact) {
        return switch (known.get(fact)) {
            case null -> List.of();
            case String code -> List.of(code);
            case List<?> codes -> (List<String>) codes;
            default -> throw new IllegalArgumentException(fact + " is not answered in codes");
        };
    }

    public boolean says(Fact fact, String code) {
        return codes(fact).contains(code);
    }

    public Optional<Duration> duration(Fact fact) {
        return measured(fact, Duration.class);
    }

    public Optional<Instant> moment(Fact fact) {
        return measured(fact, Instant.class);
    }

    public Optional<Long> count(Fact fact) {
        return measured(fact, Long.class);
    }

    public Optional<BigDecimal> share(Fact fact) {
        return measured(fact, BigDecimal.class);
    }

    private <T> Optional<T> measured(Fact fact, Class<T> as) {
        return knows(fact) ? Optional.of(as.cast(known.get(fact))) : Optional.empty();
    }

    private static boolean isForgotten(Map.Entry<Fact, Object> entry) {
        return entry.getValue().equals(Answers.UNKNOWN)
                && entry.getKey().answers().codes().isEmpty();
    }

    private static Object plain(Object value) {
        return value instanceof Duration || value instanceof Instant ? value.toString() : value;
    }
}

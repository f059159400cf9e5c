package se.enkanal.contracts.facts;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about one incident. A value is a code ({@code String}), codes ({@code List<String>}), a {@code Duration},
 * an {@code Instant}, a {@code Long} or a {@code BigDecimal}, as the fact's {@link Answers} say; what is missing is not
 * known. Immutable.
 */
public record Facts(Map<Fact, Object> known) {

    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        var copy = new EnumMap<Fact, Object>(Fact.class);
        copy.putAll(known);
        known = Collections.unmodifiableMap(copy);
    }

    /** Reads what another service said: an unknown field or an unreadable value is not known, an unknown code UNKNOWN. */
    @JsonCreator
    public static Facts read(Map<String, Object> raw) {
        var known = new EnumMap<Fact, Object>(Fact.class);
        raw.forEach((field, value) -> Fact.named(field)
                .ifPresent(fact -> FactReader.tolerant(fact, value).ifPresent(read -> known.put(fact, read))));
        return new Facts(known);
    }

    /** Reads what somebody asks us to believe: anything that cannot be understood is a flaw. */
    public static CheckedFacts check(Map<String, ?> raw, Instant receivedAt) {
        return FactReader.strict(raw, receivedAt);
    }

    @JsonValue
    public Map<String, Object> toJson() {
        return known.entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().field(),
                        entry -> plain(entry.getValue()),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }

    /** These facts with the newer ones laid over them; lists replace, UNKNOWN forgets (RFC 7396). */
    public Facts patchedWith(Facts newer) {
        var merged = new EnumMap<Fact, Object>(Fact.class);
        merged.putAll(known);
        merged.putAll(newer.known);
        return new Facts(merged);
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
        return Optional.ofNullable((Duration) known.get(fact));
    }

    public Optional<Instant> moment(Fact fact) {
        return Optional.ofNullable((Instant) known.get(fact));
    }

    public Optional<Long> count(Fact fact) {
        return Optional.ofNullable((Long) known.get(fact));
    }

    public Optional<BigDecimal> share(Fact fact) {
        return Optional.ofNullable((BigDecimal) known.get(fact));
    }

    private static Object plain(Object value) {
        return value instanceof Duration || value instanceof Instant ? value.toString() : value;
    }
}

package se.enkanal.edge;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.enkanal.contracts.access.Caller;

/** What a token says of who asks: {@code roles} for all {@code organisations}, or {@code grants} for each. */
public final class Claims {

    public static Caller caller(JsonWebToken token) {
        return token.getClaim("grants") instanceof JsonObject grants
                ? Caller.of(token.getSubject(), rights(grants))
                : Caller.of(token.getSubject(), texts(token.getClaim("roles")), texts(token.getClaim("organisations")));
    }

    private static Map<String, List<String>> rights(JsonObject grants) {
        return grants.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> texts(entry.getValue())));
    }

    private static List<String> texts(Object claim) {
        return claim instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    private Claims() {}
}

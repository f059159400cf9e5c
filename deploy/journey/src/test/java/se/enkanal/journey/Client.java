package se.enkanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import se.enkanal.local.Persona;

/** A program that speaks to the services, as a persona or as nobody. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    JsonNode get(String url, Persona persona) {
        var answer = send(request(url, persona).GET());
        assertThat(answer.statusCode()).as(url + " " + answer.body()).isEqualTo(200);
        return read(answer.body());
    }

    String text(String url, Persona persona) {
        return send(request(url, persona).GET()).body();
    }

    int status(String url, Persona persona) {
        return send(request(url, persona).GET()).statusCode();
    }

    /** What was made of it; anything but 201 is a failure that shows the answer. */
    JsonNode post(String url, Persona persona, Map<String, ?> body) {
        var answer = send(request(url, persona)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(body))));
        assertThat(answer.statusCode()).as(url + " " + answer.body()).isIn(200, 201);
        return read(answer.body());
    }

    private HttpRequest.Builder request(String url, Persona persona) {
        var request = HttpRequest.newBuilder(URI.create(url));
        return persona == null
                ? request
                : request.header(
                        "Authorization", "Bearer " + Running.stack().tokens().of(persona));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

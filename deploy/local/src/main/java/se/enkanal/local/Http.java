package se.enkanal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Questions to the parts on this machine. */
final class Http {

    /** Of whoever asks; a busy machine is slow to answer. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    static String answer(HttpRequest request) {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) return answer.body();
            throw new IllegalStateException(
                    "%s answered %d: %s".formatted(request.uri(), answer.statusCode(), answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException("%s does not answer".formatted(request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking " + request.uri(), e);
        }
    }

    private Http() {}
}

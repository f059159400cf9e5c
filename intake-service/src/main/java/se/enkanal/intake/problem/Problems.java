package se.enkanal.intake.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import se.enkanal.contracts.facts.Flaw;

/** Every problem this service answers with. */
public final class Problems {

    private static final String TYPES = "https://enkanal.se/problem/";

    public static HttpProblem unreadable() {
        return problem(400, "olasligt", "Det gick inte att läsa", "Skicka ett JSON-objekt, kodat i UTF-8.")
                .build();
    }

    public static HttpProblem unauthorised() {
        return problem(401, "logga-in", "Du behöver logga in", "Skicka en giltig token: Authorization: Bearer …")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    public static HttpProblem forbidden() {
        return problem(403, "saknar-roll", "Du har inte rätt roll", "Be din administratör om rollen.")
                .build();
    }

    public static HttpProblem notFound() {
        return problem(404, "finns-inte", "Det finns inte", "Antingen finns det inte, eller så får du inte se det.")
                .build();
    }

    public static HttpProblem noSuchCode() {
        return problem(
                        404,
                        "okand-kod",
                        "Koden finns inte",
                        "Kontrollera att koden är rätt skriven. Den står på ditt kvitto.")
                .build();
    }

    public static HttpProblem tooLarge() {
        return problem(
                        413,
                        "for-stort",
                        "Rapporten är för stor",
                        "En rapport får vara högst 256 kB. Berättelsen får vara högst 10 000 tecken.")
                .build();
    }

    public static HttpProblem wrong(List<Flaw> flaws) {
        return problem(422, "fel-i-uppgifter", "Något behöver rättas", "Se listan över vad som är fel.")
                .with("flaws", flaws)
                .build();
    }

    public static HttpProblem keyUsedBefore() {
        return problem(
                        422,
                        "nyckel-anvand",
                        "Nyckeln är redan använd",
                        "Samma Idempotency-Key har skickats med ett annat innehåll. Använd en ny nyckel.")
                .build();
    }

    public static HttpProblem tooMany(long seconds) {
        return problem(429, "for-manga-forsok", "För många försök", "Vänta en stund och försök igen.")
                .withHeader(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    public static HttpProblem tryLater() {
        return problem(
                        503,
                        "forsok-igen",
                        "Vi kan inte ta emot just nu",
                        "Inget är sparat. Försök igen om en liten stund.")
                .withHeader(HttpHeaders.RETRY_AFTER, 2)
                .build();
    }

    public static HttpProblem fault() {
        return problem(500, "fel-hos-oss", "Något gick fel hos oss", "Försök igen. Hör av dig om det händer igen.")
                .build();
    }

    private static HttpProblem.Builder problem(int status, String slug, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPES + slug))
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail);
    }

    private Problems() {}
}

package se.enkanal.edge;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import se.enkanal.contracts.facts.Flaw;

/** The problems (RFC 9457) that every service answers with, in Swedish, each with what to do next. */
public final class Problems {

    private static final String TYPES = "https://enkanal.se/problem/";
    private static final int SECONDS_TO_WAIT = 2;

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

    public static HttpProblem tooLarge(String limit) {
        return problem(413, "for-stort", "Det är för stort", limit).build();
    }

    public static HttpProblem wrong(List<Flaw> flaws) {
        return problem(422, "fel-i-uppgifter", "Något behöver rättas", "Se listan över vad som är fel.")
                .with("flaws", flaws)
                .build();
    }

    public static HttpProblem tryLater() {
        return away("forsok-igen", "Det går inte just nu", "Inget är sparat. Försök igen om en liten stund.");
    }

    public static HttpProblem fault() {
        return problem(500, "fel-hos-oss", "Något gick fel hos oss", "Försök igen. Hör av dig om det händer igen.")
                .build();
    }

    /** Something that we need is away, and will soon be back. */
    public static HttpProblem away(String slug, String title, String detail) {
        return problem(503, slug, title, detail)
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .build();
    }

    /** A problem of a service's own. */
    public static HttpProblem.Builder problem(int status, String slug, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPES + slug))
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail);
    }

    private Problems() {}
}

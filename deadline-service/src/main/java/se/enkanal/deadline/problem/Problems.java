package se.enkanal.deadline.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import se.enkanal.contracts.facts.Flaw;

/** Every problem this service answers with. */
public final class Problems {

    private static final String TYPES = "https://enkanal.se/problem/";
    private static final int SECONDS_TO_WAIT = 2;

    public static HttpProblem of(Refused refused) {
        return switch (refused.refusal()) {
            case Refused.Refusal.Forbidden() -> forbidden();
            case Refused.Refusal.NotFound() -> notFound();
            case Refused.Refusal.Stale() -> stale();
            case Refused.Refusal.Conflict(var why) -> conflict(why);
            case Refused.Refusal.Wrong(var flaws) -> wrong(flaws);
            case Refused.Refusal.IntakeAway() -> intakeAway();
        };
    }

    public static HttpProblem unreadable() {
        return problem(400, "olasligt", "Det gick inte att läsa", "Skicka ett JSON-objekt, kodat i UTF-8.")
                .build();
    }

    public static HttpProblem unauthorised() {
        return problem(401, "logga-in", "Du behöver logga in", "Skicka en giltig token: Authorization: Bearer …")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    public static HttpProblem tooManyCells(int cells, int most) {
        return problem(
                        413,
                        "for-manga-celler",
                        "Urvalet är för stort",
                        "Urvalet ger %d celler. Välj högst %d, till exempel färre organisationer eller månader."
                                .formatted(cells, most))
                .build();
    }

    public static HttpProblem tryLater() {
        return problem(503, "forsok-igen", "Det går inte just nu", "Inget är sparat. Försök igen om en liten stund.")
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .build();
    }

    public static HttpProblem fault() {
        return problem(500, "fel-hos-oss", "Något gick fel hos oss", "Försök igen. Hör av dig om det händer igen.")
                .build();
    }

    private static HttpProblem forbidden() {
        return problem(403, "saknar-roll", "Du har inte rätt roll", "Be din administratör om rollen.")
                .build();
    }

    private static HttpProblem notFound() {
        return problem(404, "finns-inte", "Det finns inte", "Antingen finns det inte, eller så får du inte se det.")
                .build();
    }

    private static HttpProblem stale() {
        return problem(
                        412,
                        "andrat-av-nagon-annan",
                        "Ärendet har ändrats",
                        "Någon annan har ändrat ärendet sedan du läste det. Läs om det och försök igen.")
                .build();
    }

    private static HttpProblem conflict(String why) {
        return problem(409, "gar-inte-ihop", "Det går inte ihop med ärendet", why)
                .build();
    }

    private static HttpProblem wrong(List<Flaw> flaws) {
        return problem(422, "fel-i-uppgifter", "Något behöver rättas", "Se listan över vad som är fel.")
                .with("flaws", flaws)
                .build();
    }

    private static HttpProblem intakeAway() {
        return problem(
                        503,
                        "mottagningen-svarar-inte",
                        "Mottagningen svarar inte",
                        "Texten till den som rapporterade kunde inte lämnas, så inget är sparat. Försök igen om en stund.")
                .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
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

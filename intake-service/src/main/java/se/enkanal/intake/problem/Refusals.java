package se.enkanal.intake.problem;

import static se.enkanal.edge.Problems.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import se.enkanal.edge.Problems;

/** The problems that only this service answers with. */
public final class Refusals {

    public static HttpProblem noSuchCode() {
        return problem(
                        404,
                        "okand-kod",
                        "Koden finns inte",
                        "Kontrollera att koden är rätt skriven. Den står på ditt kvitto.")
                .build();
    }

    public static HttpProblem tooLarge() {
        return Problems.tooLarge("En rapport får vara högst 256 kB. Berättelsen får vara högst 10 000 tecken.");
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

    private Refusals() {}
}

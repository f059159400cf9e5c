package se.enkanal.deadline.problem;

import static se.enkanal.edge.Problems.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import se.enkanal.edge.Problems;

/** How this service says what it refuses. */
public final class Refusals {

    public static HttpProblem of(Refused refused) {
        return switch (refused.refusal()) {
            case Refused.Refusal.Forbidden() -> Problems.forbidden();
            case Refused.Refusal.NotFound() -> Problems.notFound();
            case Refused.Refusal.Stale() -> stale();
            case Refused.Refusal.Conflict(var why) -> conflict(why);
            case Refused.Refusal.Wrong(var flaws) -> Problems.wrong(flaws);
            case Refused.Refusal.IntakeAway() -> intakeAway();
        };
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

    private static HttpProblem intakeAway() {
        return Problems.away(
                "mottagningen-svarar-inte",
                "Mottagningen svarar inte",
                "Texten till den som rapporterade kunde inte lämnas, så inget är sparat. Försök igen om en stund.");
    }

    private Refusals() {}
}

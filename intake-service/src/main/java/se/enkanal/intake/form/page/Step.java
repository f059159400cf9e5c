package se.enkanal.intake.form.page;

import java.util.List;
import java.util.stream.Stream;
import se.enkanal.intake.form.Choice;
import se.enkanal.intake.form.Draft;
import se.enkanal.intake.form.PersonalNumbers;
import se.enkanal.intake.form.Question;
import se.enkanal.intake.form.Screen;
import se.enkanal.intake.form.Walk;

/**
 * A screen that has just been answered, and how: as a change from the look over ({@code changing}), or to send what there
 * is ({@code now}).
 */
record Step(Screen screen, boolean changing, boolean now) {

    private static final String CHECK = "/rapport/kontrollera";

    /** Where to go next: past a page that stops a person for a moment, where there is reason to. */
    String after(Draft draft) {
        if (!suspicious(draft).isEmpty()) {
            return "/rapport/personnummer" + asQuery();
        }
        return screen == Screen.HOW && draft.says(Choice.CLICKED_YES) ? "/rapport/ring-it" + asQuery() : onwards(draft);
    }

    String onwards(Draft draft) {
        var walk = new Walk(draft);
        if (changing && screen == Screen.WHAT && unanswered(Screen.HOW, draft)) {
            return "/rapport/" + Screen.HOW.address() + "?andra=1";
        }
        return now || changing
                ? CHECK
                : walk.after(screen).map(next -> "/rapport/" + next.address()).orElse(CHECK);
    }

    /** The texts of this screen that seem to hold a personal number which nobody has said is none. */
    List<Question> suspicious(Draft draft) {
        return texts(draft)
                .filter(text -> !draft.kept().contains(text))
                .filter(text -> !PersonalNumbers.in(draft.text(text).orElse("")).isEmpty())
                .toList();
    }

    String address() {
        return "/rapport/" + screen.address() + (changing ? "?andra=1" : "");
    }

    String asQuery() {
        return "?fran=" + screen.address() + (changing ? "&andra=1" : "") + (now ? "&nu=1" : "");
    }

    private Stream<Question> texts(Draft draft) {
        return screen.questions(draft).stream()
                .flatMap(asked -> Stream.concat(Stream.of(asked), asked.followUps().stream()))
                .filter(Question::isText)
                .filter(text -> text != Question.CONTACT);
    }

    private static boolean unanswered(Screen screen, Draft draft) {
        return screen.questions(draft).stream().anyMatch(asked -> !draft.answered(asked));
    }
}

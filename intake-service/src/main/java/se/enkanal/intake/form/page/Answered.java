package se.enkanal.intake.form.page;

import java.util.ArrayList;
import java.util.List;
import se.enkanal.intake.form.Choice;
import se.enkanal.intake.form.Draft;
import se.enkanal.intake.form.Question;
import se.enkanal.intake.form.Screen;
import se.enkanal.intake.form.Walk;

/** One row of the look over: a question, what was ticked and what was written. Both empty where nothing was. */
public record Answered(Screen screen, Question question, List<Choice> choices, List<String> texts) {

    static List<Answered> all(Draft draft) {
        var rows = new ArrayList<Answered>();
        for (var screen : new Walk(draft).screens()) {
            screen.questions(draft).forEach(question -> rows.add(of(screen, question, draft)));
        }
        return rows;
    }

    private static Answered of(Screen screen, Question question, Draft draft) {
        var ticked = question.choices().stream().filter(draft::says).toList();
        var texts = new ArrayList<String>();
        draft.text(question).filter(text -> question.isText()).ifPresent(texts::add);
        ticked.stream().flatMap(choice -> choice.followUp().stream()).forEach(followUp -> draft.text(followUp)
                .ifPresent(texts::add));
        return new Answered(screen, question, ticked, texts);
    }

    public boolean isEmpty() {
        return choices.isEmpty() && texts.isEmpty();
    }
}

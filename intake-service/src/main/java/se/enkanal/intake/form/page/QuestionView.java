package se.enkanal.intake.form.page;

import java.util.List;
import java.util.Map;
import se.enkanal.intake.form.Choice;
import se.enkanal.intake.form.Draft;
import se.enkanal.intake.form.Question;

/** One question as the page shows it; {@code fault} is null where nothing is wrong. */
public record QuestionView(Question question, String text, String fault, List<ChoiceView> choices) {

    /** One tick; {@code followUp} is what is asked besides of who ticks it, and may be null. */
    public record ChoiceView(Choice choice, boolean ticked, QuestionView followUp) {

        public String id() {
            return choice.question().field() + "-" + choice.code();
        }
    }

    static QuestionView of(Question question, Draft draft, Map<Question, String> faults) {
        return new QuestionView(
                question,
                draft.text(question).orElse(""),
                faults.get(question),
                question.choices().stream()
                        .filter(choice -> choice.fits(draft))
                        .map(choice -> new ChoiceView(
                                choice,
                                draft.says(choice),
                                choice.followUp()
                                        .map(asked -> of(asked, draft, faults))
                                        .orElse(null)))
                        .toList());
    }

    /** Where a link to this question's fault leads. */
    public String anchor() {
        return question.isText() ? question.field() : choices.getFirst().id();
    }
}

package se.enkanal.intake.form;

import java.util.ArrayList;
import java.util.List;

/** What has to be put right before the next screen; the wording is in the message bundle. */
public record Fault(Question question, Kind kind) {

    public enum Kind {
        SAY_WHAT_HAPPENED,
        NONE_AND_SOMETHING,
        TOO_LONG,
        SAY_HOW_TO_REACH_YOU
    }

    /** Everything wrong on the screen at once, in the order of its questions. */
    public static List<Fault> on(Screen screen, Draft draft) {
        var faults = new ArrayList<Fault>();
        for (var question : draft.asked(screen)) {
            if (question == Question.EVENTS && !draft.answered(question)) {
                faults.add(new Fault(question, Kind.SAY_WHAT_HAPPENED));
            }
            if (contradicts(question, draft)) {
                faults.add(new Fault(question, Kind.NONE_AND_SOMETHING));
            }
            if (draft.text(question).filter(text -> tooLong(question, text)).isPresent()) {
                faults.add(new Fault(question, Kind.TOO_LONG));
            }
            if (question == Question.CONTACT
                    && draft.says(Choice.MAY_CONTACT_YES)
                    && draft.text(question).isEmpty()) {
                faults.add(new Fault(question, Kind.SAY_HOW_TO_REACH_YOU));
            }
        }
        return faults;
    }

    private static boolean contradicts(Question question, Draft draft) {
        var said = draft.answers(question);
        return said.size() > 1
                && question.choices().stream()
                        .anyMatch(choice -> choice.excludesOthers() && said.contains(choice.code()));
    }

    private static boolean tooLong(Question question, String text) {
        return question.isText() && text.codePointCount(0, text.length()) > question.longest();
    }
}

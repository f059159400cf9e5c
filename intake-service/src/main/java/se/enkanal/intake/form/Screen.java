package se.enkanal.intake.form;

import static se.enkanal.intake.form.Question.CLICKED;
import static se.enkanal.intake.form.Question.DISCLOSURE;
import static se.enkanal.intake.form.Question.EVENTS;
import static se.enkanal.intake.form.Question.LOCKED;
import static se.enkanal.intake.form.Question.LOST_ITEM;
import static se.enkanal.intake.form.Question.OUTAGE;
import static se.enkanal.intake.form.Question.REACHED;
import static se.enkanal.intake.form.Question.SYSTEM_KIND;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One page of the form; {@code address} is its last part in the URL. */
public enum Screen {
    WHAT("handelse", EVENTS),
    HOW("hur"),
    WHEN("nar", Question.NOTICED, Question.ONGOING),
    WHERE("var", Question.UNIT, Question.SYSTEM),
    WHOSE("vems", Question.SUBJECTS),
    HOW_MANY("antal", Question.SUBJECT_COUNT),
    WHICH_DATA("uppgifter", Question.DATA_KINDS),
    CONSEQUENCES("foljder", Question.CONSEQUENCES),
    MEASURES("atgarder", Question.MEASURES, Question.NARRATIVE),
    CONTACT("kontakt", Question.MAY_CONTACT);

    private final String address;
    private final List<Question> questions;

    Screen(String address, Question... questions) {
        this.address = address;
        this.questions = List.of(questions);
    }

    public static Optional<Screen> at(String address) {
        return Stream.of(values())
                .filter(screen -> screen.address.equals(address))
                .findFirst();
    }

    public String address() {
        return address;
    }

    /** From here on there is enough to send. */
    public boolean maySendNow() {
        return compareTo(WHERE) >= 0 && this != CONTACT;
    }

    /** What is asked here of somebody who has said this. */
    public List<Question> questions(Draft draft) {
        return this == HOW ? how(draft) : questions;
    }

    /** One page for the first that happened; the rest is for the handler to ask. */
    private static List<Question> how(Draft draft) {
        if (draft.says(Choice.EVENTS_ATTACK)) {
            return List.of(CLICKED);
        }
        if (draft.says(Choice.EVENTS_LOST_OR_STOLEN)) {
            return List.of(LOST_ITEM, LOCKED);
        }
        if (draft.says(Choice.EVENTS_DISCLOSED)) {
            return List.of(DISCLOSURE);
        }
        if (draft.says(Choice.EVENTS_SYSTEM_DOWN)) {
            return List.of(SYSTEM_KIND, OUTAGE);
        }
        return draft.says(Choice.EVENTS_NEAR_MISS) ? List.of(REACHED) : List.of();
    }
}

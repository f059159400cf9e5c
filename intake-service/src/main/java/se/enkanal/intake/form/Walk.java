package se.enkanal.intake.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The screens that somebody with this draft walks through, in order. */
public record Walk(Draft draft) {

    public List<Screen> screens() {
        return Stream.of(Screen.values()).filter(this::leadsBy).toList();
    }

    /** Empty after the last: then it is time to look it over. */
    public Optional<Screen> after(Screen screen) {
        return screens().stream().filter(later -> later.compareTo(screen) > 0).findFirst();
    }

    /** Empty before the first. */
    public Optional<Screen> before(Screen screen) {
        return screens().stream()
                .filter(earlier -> earlier.compareTo(screen) < 0)
                .reduce((one, later) -> later);
    }

    /** Which in the row it is, from 1. */
    public int number(Screen screen) {
        return screens().indexOf(screen) + 1;
    }

    public int length() {
        return screens().size();
    }

    private boolean leadsBy(Screen screen) {
        return switch (screen) {
            case HOW -> !screen.questions(draft).isEmpty();
            case WHERE -> draft.unit() == null;
            case HOW_MANY, WHICH_DATA -> !noPersons();
            case WHAT, WHEN, WHOSE, CONSEQUENCES, MEASURES, CONTACT -> true;
        };
    }

    private boolean noPersons() {
        return draft.answers(Question.SUBJECTS).equals(List.of(Choice.SUBJECTS_NONE.code()));
    }
}

package se.enkanal.intake.form;

import static se.enkanal.intake.form.Question.Kind.MANY;
import static se.enkanal.intake.form.Question.Kind.ONE;
import static se.enkanal.intake.form.Question.Kind.TEXT;

import java.util.List;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.QuestionWords;

/** What a person is asked. The wording is in contracts, since the guide asks the same, the choices in {@link Choice}. */
public enum Question {
    EVENTS(MANY, "events"),
    CLICKED(ONE, "clickedOrGaveAway"),
    LOST_ITEM(MANY, "lostItem"),
    LOCKED(ONE, "locked"),
    DISCLOSURE(MANY, "disclosure"),
    SYSTEM_KIND(MANY, "systemKind"),
    OUTAGE(ONE, "outage"),
    REACHED(ONE, "reachedSomeone"),
    NOTICED(ONE, "noticed"),
    SHIFT_TIME(TEXT, "shiftTime", 60),
    EARLIER_TIME(TEXT, "earlierTime", 100),
    ONGOING(ONE, "ongoing"),
    UNIT(TEXT, "unit", 120),
    SYSTEM(TEXT, "system", 120),
    SUBJECTS(MANY, "subjects"),
    SUBJECT_COUNT(ONE, "subjectCount"),
    DATA_KINDS(MANY, "dataKinds"),
    CONSEQUENCES(MANY, "consequences"),
    MEASURES(MANY, "measures"),
    NARRATIVE(TEXT, "narrative", 1000),
    MAY_CONTACT(ONE, "mayContact"),
    CONTACT(TEXT, "contact", 200);

    private static final int NO_TEXT = 0;

    private final Kind kind;
    private final String field;
    private final int longest;

    /** How it is answered: one choice, several, or in one's own words. */
    public enum Kind {
        ONE,
        MANY,
        TEXT
    }

    Question(Kind kind, String field) {
        this(kind, field, NO_TEXT);
    }

    Question(Kind kind, String field, int longest) {
        this.kind = kind;
        this.field = field;
        this.longest = longest;
    }

    public Kind kind() {
        return kind;
    }

    /** The name of its field on the page; also the fact's where it is one. */
    public String field() {
        return field;
    }

    /** What is asked, as the person is asked it. */
    public String words() {
        return QuestionWords.of(field);
    }

    /** A help to answer; empty where none is needed. */
    public String hint() {
        return QuestionWords.hint(field);
    }

    /** The most characters a text may have. */
    public int longest() {
        return longest;
    }

    public boolean isText() {
        return kind == TEXT;
    }

    public boolean isMany() {
        return kind == MANY;
    }

    public boolean isLongText() {
        return this == NARRATIVE;
    }

    public List<Choice> choices() {
        return Choice.of(this);
    }

    /** The question in one's own words that belongs to a choice of this one. */
    public List<Question> followUps() {
        return Stream.of(Choice.values())
                .filter(choice -> choice.question() == this)
                .flatMap(choice -> choice.followUp().stream())
                .toList();
    }
}

package se.enkanal.intake.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.enkanal.contracts.facts.QuestionWords;

/**
 * Every answer that can be ticked, in the order it is shown; the wording is in contracts. A constant is its
 * question's name and its code, and one table is easier to compare with contract.md part 1 than twenty.
 */
public enum Choice {
    EVENTS_DISCLOSED,
    EVENTS_LOST_OR_STOLEN,
    EVENTS_WRONG_DATA,
    EVENTS_ERASED,
    EVENTS_SYSTEM_DOWN,
    EVENTS_ATTACK,
    EVENTS_NEAR_MISS,
    EVENTS_OTHER,
    EVENTS_UNKNOWN,

    CLICKED_YES,
    CLICKED_NO,
    CLICKED_UNKNOWN,

    LOST_ITEM_PAPER,
    LOST_ITEM_PHONE_OR_TABLET,
    LOST_ITEM_COMPUTER,
    LOST_ITEM_STORAGE_MEDIA,
    LOST_ITEM_KEY_OR_CARD,
    LOST_ITEM_OTHER,

    LOCKED_YES,
    LOCKED_NO,
    LOCKED_UNKNOWN,

    DISCLOSURE_SENT_TO_WRONG_PERSON,
    DISCLOSURE_READ_WITHOUT_NEED,
    DISCLOSURE_VISIBLE_TO_OTHERS,
    DISCLOSURE_TOLD_WRONG_PERSON,
    DISCLOSURE_PUBLISHED_ONLINE,
    DISCLOSURE_PUT_IN_PRIVATE_APP,
    DISCLOSURE_OTHER,
    DISCLOSURE_UNKNOWN,

    SYSTEM_KIND_RECORDS_OR_PLANNING,
    SYSTEM_KIND_MEDICATION,
    SYSTEM_KIND_ALARM_OR_CAMERA,
    SYSTEM_KIND_PHONE_OR_NETWORK,
    SYSTEM_KIND_LOGIN,
    SYSTEM_KIND_OTHER,
    SYSTEM_KIND_UNKNOWN,

    OUTAGE_UNDER_1,
    OUTAGE_FROM_1,
    OUTAGE_FROM_4,
    OUTAGE_FROM_6,
    OUTAGE_FROM_12,
    OUTAGE_FROM_48,
    OUTAGE_UNKNOWN,

    REACHED_YES,
    REACHED_NO,
    REACHED_UNKNOWN,

    NOTICED_NOW,
    NOTICED_SHIFT(Question.SHIFT_TIME),
    NOTICED_EARLIER(Question.EARLIER_TIME),

    ONGOING_YES,
    ONGOING_NO,
    ONGOING_UNKNOWN,

    SUBJECTS_PATIENTS_OR_CLIENTS,
    SUBJECTS_RELATIVES,
    SUBJECTS_CHILDREN,
    SUBJECTS_STAFF,
    SUBJECTS_PROTECTED_IDENTITY,
    SUBJECTS_OTHER,
    SUBJECTS_NONE,
    SUBJECTS_UNKNOWN,

    SUBJECT_COUNT_ONE,
    SUBJECT_COUNT_FROM_2,
    SUBJECT_COUNT_FROM_11,
    SUBJECT_COUNT_FROM_100,
    SUBJECT_COUNT_FROM_500,
    SUBJECT_COUNT_UNKNOWN,

    DATA_KINDS_CONTACT,
    DATA_KINDS_NATIONAL_ID,
    DATA_KINDS_HEALTH,
    DATA_KINDS_SOCIAL_CARE,
    DATA_KINDS_FINANCIAL,
    DATA_KINDS_MEDIA,
    DATA_KINDS_CREDENTIALS,
    DATA_KINDS_HOME_ACCESS,
    DATA_KINDS_CRIMINAL,
    DATA_KINDS_SENSITIVE_OTHER,
    DATA_KINDS_OTHER,
    DATA_KINDS_UNKNOWN,

    CONSEQUENCES_NONE_YET,
    CONSEQUENCES_WORKAROUND,
    CONSEQUENCES_DELAYED_CARE,
    CONSEQUENCES_WRONG_CARE,
    CONSEQUENCES_INJURY,
    CONSEQUENCES_SEVERAL_UNITS,
    CONSEQUENCES_UNKNOWN,

    MEASURES_ASKED_RECIPIENT_TO_DELETE,
    MEASURES_RECOVERED,
    MEASURES_BLOCKED_ACCESS,
    MEASURES_CHANGED_PASSWORD,
    MEASURES_CHANGED_LOCK,
    MEASURES_CORRECTED,
    MEASURES_CALLED_IT,
    MEASURES_TOLD_MANAGER,
    MEASURES_TOLD_SUBJECT,
    MEASURES_REPORTED_TO_POLICE,
    MEASURES_NONE_YET,

    MAY_CONTACT_YES(Question.CONTACT),
    MAY_CONTACT_NO;

    private static final Map<Question, List<Choice>> BY_QUESTION = Arrays.stream(values())
            .collect(Collectors.groupingBy(Choice::question, () -> new EnumMap<>(Question.class), Collectors.toList()));

    private final Question question;
    private final Question followUp;

    Choice() {
        this(null);
    }

    Choice(Question followUp) {
        this.question = Arrays.stream(Question.values())
                .filter(asked -> name().startsWith(asked.name() + "_"))
                .max(java.util.Comparator.comparingInt(asked -> asked.name().length()))
                .orElseThrow();
        this.followUp = followUp;
    }

    static List<Choice> of(Question question) {
        return BY_QUESTION.getOrDefault(question, List.of());
    }

    static Optional<Choice> of(Question question, String code) {
        return of(question).stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    public Question question() {
        return question;
    }

    /** What is sent by the page, and stands in the facts. */
    public String code() {
        return name().substring(question.name().length() + 1);
    }

    /** What the answer is called. */
    public String words() {
        return QuestionWords.answer(question.field(), code());
    }

    /** What is asked besides of somebody who ticks this. */
    public Optional<Question> followUp() {
        return Optional.ofNullable(followUp);
    }

    /** Whether it is worth showing to somebody who has said this. */
    public boolean fits(Draft draft) {
        return switch (this) {
            case MEASURES_RECOVERED -> draft.says(EVENTS_LOST_OR_STOLEN);
            case MEASURES_CHANGED_LOCK -> draft.says(EVENTS_LOST_OR_STOLEN) || draft.says(DATA_KINDS_HOME_ACCESS);
            case MEASURES_CORRECTED -> draft.says(EVENTS_WRONG_DATA) || draft.says(EVENTS_ERASED);
            default -> true;
        };
    }

    /** Says that none of the others is so. */
    boolean excludesOthers() {
        return code().equals("NONE") || code().equals("NONE_YET");
    }
}

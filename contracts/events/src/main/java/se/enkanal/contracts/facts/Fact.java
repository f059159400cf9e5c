package se.enkanal.contracts.facts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that can be asked about one incident. The form, machine clients, the rulebook and the events all speak in
 * these; the JSON name is the constant in camel case. Codes are only ever added.
 */
public enum Fact {
    EVENTS(anyOf(
            "DISCLOSED",
            "LOST_OR_STOLEN",
            "WRONG_DATA",
            "ERASED",
            "SYSTEM_DOWN",
            "ATTACK",
            "NEAR_MISS",
            "OTHER",
            "UNKNOWN")),
    REACHED_SOMEONE(yesOrNo()),
    DISCLOSURE(anyOf(
            "SENT_TO_WRONG_PERSON",
            "READ_WITHOUT_NEED",
            "VISIBLE_TO_OTHERS",
            "TOLD_WRONG_PERSON",
            "PUBLISHED_ONLINE",
            "PUT_IN_PRIVATE_APP",
            "OTHER")),
    MEDIUM(oneOf("PAPER", "SPOKEN", "DIGITAL")),
    LOST_ITEM(anyOf("PAPER", "PHONE_OR_TABLET", "COMPUTER", "STORAGE_MEDIA", "KEY_OR_CARD", "OTHER")),
    LOCKED(yesOrNo()),
    UNREADABLE(yesOrNo()),
    RECOVERED(yesOrNo()),
    CORRECTED(yesOrNo()),
    SYSTEM_KIND(anyOf("RECORDS_OR_PLANNING", "MEDICATION", "ALARM_OR_CAMERA", "PHONE_OR_NETWORK", "LOGIN", "OTHER")),
    SYSTEM(new Answers.Name()),
    SUPPLIER(new Answers.Name()),
    OUTAGE(new Answers.Elapsed()),
    OUTAGE_UP_TO(new Answers.Elapsed()),
    WORKAROUND(new Answers.Elapsed()),
    WORKAROUND_UP_TO(new Answers.Elapsed()),
    ONGOING(yesOrNo()),
    CLICKED_OR_GAVE_AWAY(yesOrNo()),
    ATTACK_SUCCEEDED(yesOrNo()),
    EXFILTRATION(yesOrNo()),
    MALICIOUS(yesOrNo()),
    OCCURRED_AT(new Answers.Moment()),
    NOTICED_AT(new Answers.Moment()),
    ENDED_AT(new Answers.Moment()),
    SUPPLIER_NOTICE_AT(new Answers.Moment()),
    SUBJECTS(anyOf("PATIENTS_OR_CLIENTS", "RELATIVES", "CHILDREN", "STAFF", "PROTECTED_IDENTITY", "OTHER", "NONE")),
    SUBJECT_COUNT(oneOf("ONE", "FROM_2", "FROM_11", "FROM_100", "FROM_500")),
    SUBJECT_NUMBER(new Answers.Count()),
    RECORD_NUMBER(new Answers.Count()),
    DATA_KINDS(anyOf(
            "CONTACT",
            "NATIONAL_ID",
            "HEALTH",
            "SOCIAL_CARE",
            "FINANCIAL",
            "MEDIA",
            "CREDENTIALS",
            "HOME_ACCESS",
            "CRIMINAL",
            "SENSITIVE_OTHER",
            "NONE",
            "OTHER")),
    RECIPIENT(anyOf("TRUSTED", "KNOWN", "UNKNOWN_PERSON", "MANY", "PUBLIC", "MALICIOUS", "NONE")),
    RECIPIENT_CONFIRMED_DELETION(yesOrNo()),
    COPY_AVAILABLE(yesOrNo()),
    CONSEQUENCES(anyOf("NONE_YET", "WORKAROUND", "DELAYED_CARE", "WRONG_CARE", "INJURY", "SEVERAL_UNITS")),
    HARM(oneOf("NONE", "POSSIBLE", "MINOR", "SERIOUS", "DEATH")),
    MEASURES(anyOf(
            "ASKED_RECIPIENT_TO_DELETE",
            "BLOCKED_ACCESS",
            "CHANGED_PASSWORD",
            "CHANGED_LOCK",
            "WIPED",
            "CORRECTED",
            "RECOVERED",
            "CALLED_IT",
            "TOLD_MANAGER",
            "TOLD_SUBJECT",
            "REPORTED_TO_POLICE",
            "NONE_YET")),
    CAUSE(oneOf("HUMAN", "ORGANISATIONAL", "TECHNICAL", "ANTAGONISTIC")),
    ACTOR(oneOf("INSIDER", "OUTSIDER", "SUPPLIER", "NONE")),
    FOUND_BY(oneOf("STAFF", "LOG_CHECK", "SUBJECT", "SUPPLIER", "AUTHORITY", "OTHER")),
    SUPPLIER_ORIGIN(yesOrNo()),
    CONTROLLER_ROLE(oneOf("CONTROLLER", "JOINT", "PROCESSOR")),
    SERVICE_KIND(oneOf("HEALTH_CARE", "SOCIAL_CARE", "ADMINISTRATION")),
    PATIENT_SAFETY_REPORT(yesOrNo()),
    MEDICAL_DEVICE(yesOrNo()),
    AMBULANCE_UNAVAILABLE(yesOrNo()),
    OTHER_PROVIDER_IN_CRISIS(yesOrNo()),
    CROSS_BORDER(yesOrNo()),
    SECURITY_PROTECTION(yesOrNo()),
    RECURRING_WITHIN_6_MONTHS(yesOrNo()),
    COST_SHARE(new Answers.Share());

    private static final Map<String, Fact> BY_FIELD =
            Stream.of(values()).collect(toUnmodifiableMap(Fact::field, identity()));

    private final Answers answers;
    private final String field;

    Fact(Answers answers) {
        this.answers = answers;
        this.field = camelCase(name());
    }

    /** The name in JSON. */
    public String field() {
        return field;
    }

    public Answers answers() {
        return answers;
    }

    public static Optional<Fact> named(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }

    private static Answers oneOf(String... codes) {
        return new Answers.OneOf(List.of(codes));
    }

    private static Answers anyOf(String... codes) {
        return new Answers.AnyOf(List.of(codes));
    }

    private static Answers yesOrNo() {
        return oneOf(Answers.YES, Answers.NO);
    }

    private static String camelCase(String constant) {
        String words = Arrays.stream(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}

package se.enkanal.routing.rule;

import java.util.List;

/** What a rule answers. There are three answers, since not knowing is not a no. */
public enum Answer {
    YES,
    NO,
    NOT_KNOWN;

    private static final List<Answer> JUST_YES = List.of(YES);
    private static final List<Answer> JUST_NO = List.of(NO);
    private static final List<Answer> ANY = List.of(values());

    /** What it may be once more is known. */
    List<Answer> canBecome() {
        return switch (this) {
            case YES -> JUST_YES;
            case NO -> JUST_NO;
            case NOT_KNOWN -> ANY;
        };
    }
}

package se.enkanal.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a clock counts from: {@code NOTICED}, {@code AWARE} … or {@code SUBMITTED:<stage>}. */
public sealed interface Anchor {

    /** Staff or supplier saw that something was wrong. */
    record Noticed() implements Anchor {}

    /** The controller became aware of a breach (GDPR art. 33.1; EDPB 9/2022). A person sets it. */
    record Aware() implements Anchor {}

    /** The operator identified the incident as significant (2 kap. 5 § cybersäkerhetslagen). A person sets it. */
    record Significant() implements Anchor {}

    /** Another stage of the same track was in fact submitted. */
    record Submitted(String stage) implements Anchor {
        public Submitted {
            if (stage.isBlank()) {
                throw new IllegalArgumentException("Submitted, but which stage?");
            }
        }
    }

    /** An authority asked. */
    record Requested() implements Anchor {}

    /** What was still going on has ended. */
    record HandlingEnded() implements Anchor {}

    String SUBMITTED = "SUBMITTED:";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Anchor parse(String code) {
        return switch (code) {
            case "NOTICED" -> new Noticed();
            case "AWARE" -> new Aware();
            case "SIGNIFICANT" -> new Significant();
            case "REQUESTED" -> new Requested();
            case "HANDLING_ENDED" -> new HandlingEnded();
            case String other when other.startsWith(SUBMITTED) -> new Submitted(other.substring(SUBMITTED.length()));
            default -> throw new IllegalArgumentException("No such anchor: " + code);
        };
    }

    @JsonValue
    default String code() {
        return switch (this) {
            case Noticed() -> "NOTICED";
            case Aware() -> "AWARE";
            case Significant() -> "SIGNIFICANT";
            case Requested() -> "REQUESTED";
            case HandlingEnded() -> "HANDLING_ENDED";
            case Submitted(var stage) -> SUBMITTED + stage;
        };
    }
}

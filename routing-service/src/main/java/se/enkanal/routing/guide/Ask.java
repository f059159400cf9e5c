package se.enkanal.routing.guide;

import static se.enkanal.routing.guide.Ask.Kind.BRACKET;
import static se.enkanal.routing.guide.Ask.Kind.MANY;
import static se.enkanal.routing.guide.Ask.Kind.MOMENT;
import static se.enkanal.routing.guide.Ask.Kind.ONE;
import static se.enkanal.routing.guide.Ask.Kind.WHO;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.QuestionWords;

/** One question of the guide. Its field is the fact's; the words are those of the form. */
public record Ask(String field, Kind kind, List<String> codes) {

    public static final String WHO_FIELD = "vilka";
    public static final String NOTICED = Fact.NOTICED_AT.field();

    private static final List<Fact> FIRST = List.of(
            Fact.SERVICE_KIND,
            Fact.EVENTS,
            Fact.CLICKED_OR_GAVE_AWAY,
            Fact.LOST_ITEM,
            Fact.LOCKED,
            Fact.DISCLOSURE,
            Fact.SYSTEM_KIND,
            Fact.OUTAGE,
            Fact.REACHED_SOMEONE,
            Fact.ONGOING,
            Fact.NOTICED_AT,
            Fact.SUBJECTS,
            Fact.SUBJECT_COUNT,
            Fact.DATA_KINDS,
            Fact.CONSEQUENCES,
            Fact.MEASURES);

    /** What is asked only of some events; all else is asked of any. */
    private static final Map<String, List<String>> AFTER = Map.of(
            Fact.CLICKED_OR_GAVE_AWAY.field(), List.of("ATTACK"),
            Fact.LOST_ITEM.field(), List.of("LOST_OR_STOLEN"),
            Fact.LOCKED.field(), List.of("LOST_OR_STOLEN"),
            Fact.DISCLOSURE.field(), List.of("DISCLOSED", "NEAR_MISS"),
            Fact.REACHED_SOMEONE.field(), List.of("NEAR_MISS"),
            Fact.SYSTEM_KIND.field(), List.of("SYSTEM_DOWN", "ATTACK", "ERASED"),
            Fact.OUTAGE.field(), List.of("SYSTEM_DOWN", "ATTACK", "ERASED"),
            Fact.ONGOING.field(), List.of("SYSTEM_DOWN", "ATTACK", "ERASED"));

    public enum Kind {
        ONE,
        MANY,
        BRACKET,
        MOMENT,
        WHO
    }

    /** What everybody is asked, in the form's order. */
    public static List<Ask> first() {
        return Stream.concat(
                        Stream.of(new Ask(
                                WHO_FIELD,
                                WHO,
                                Stream.of(Who.values()).map(Who::name).toList())),
                        FIRST.stream().map(Ask::of))
                .toList();
    }

    /** What else would change the answer, of what people can be asked. */
    public static List<Ask> besides(List<String> missing) {
        return missing.stream()
                .map(Fact::named)
                .flatMap(Optional::stream)
                .filter(fact -> !FIRST.contains(fact) && QuestionWords.asks(fact.field()))
                .distinct()
                .map(Ask::of)
                .toList();
    }

    /** Everything that may stand in a form that is sent. */
    static List<Ask> all() {
        return Stream.concat(
                        first().stream(),
                        besides(Stream.of(Fact.values()).map(Fact::field).toList()).stream())
                .toList();
    }

    /** The events that bring the question up; none where it is always up. */
    public List<String> after() {
        return AFTER.getOrDefault(field, List.of());
    }

    public boolean many() {
        return kind == MANY;
    }

    public String words() {
        return switch (kind) {
            case WHO -> "Vilka är ni?";
            case MOMENT -> "När märkte ni det? (frivilligt)";
            case ONE, MANY, BRACKET -> QuestionWords.of(field);
        };
    }

    public String hint() {
        return switch (kind) {
            case WHO -> "Det avgör om cybersäkerhetslagen gäller er.";
            case MOMENT -> "Då kan vi räkna ut när tiden går ut. Till exempel 2026-11-22 14:30.";
            case ONE, MANY, BRACKET -> QuestionWords.hint(field);
        };
    }

    public String words(String code) {
        return kind == WHO ? Who.named(code).map(Who::words).orElse(code) : QuestionWords.answer(field, code);
    }

    private static Ask of(Fact fact) {
        return switch (fact.answers()) {
            case Answers.Elapsed() -> new Ask(fact.field(), BRACKET, Bracket.CODES);
            case Answers.Moment() -> new Ask(fact.field(), MOMENT, List.of());
            case Answers.AnyOf(var codes) -> new Ask(fact.field(), MANY, shown(fact, codes));
            default -> new Ask(fact.field(), ONE, fact.answers().codes());
        };
    }

    /** What the form does not offer isn't offered here. */
    private static List<String> shown(Fact fact, List<String> codes) {
        return codes.stream()
                .filter(code -> !QuestionWords.answer(fact.field(), code).equals(code))
                .toList();
    }
}

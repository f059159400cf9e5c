package se.enkanal.routing.prose;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;

/** What a fact is about, and what an answer to it says. Aspects of the operator are named as the rules name them. */
public final class Phrases {

    private static final WordList WORDS = new WordList("facts_sv.properties");
    private static final String PLACE = "{}";
    private static final String UNKNOWN = "det är okänt ";

    /** What is asked, as part of a sentence: <i>vem som fick uppgifterna</i>. */
    public static String about(String aspect) {
        return WORDS.find(aspect + ".label").orElse(aspect);
    }

    /** That one of the codes is the answer, as a clause. */
    public static String says(String aspect, Collection<String> codes) {
        var words = codes.stream()
                .filter(code -> !code.equals(Answers.UNKNOWN))
                .map(code -> WORDS.find(aspect + "." + code).orElse(code))
                .toList();
        return words.isEmpty() ? UNKNOWN + about(aspect) : filled(aspect, Lists.or(words));
    }

    /** That all of the answers are among the codes. */
    public static String saysOnly(String aspect, Collection<String> codes) {
        return says(aspect, codes) + ", och inget annat";
    }

    /** What a fact's value says, as a clause. */
    public static String says(Fact fact, Object value) {
        return switch (value) {
            case String code when fact.answers().codes().isEmpty() -> filled(fact.field(), code);
            case String code -> says(fact.field(), List.of(code));
            case List<?> codes ->
                says(fact.field(), codes.stream().map(String::valueOf).toList());
            case Duration length -> filled(fact.field(), Lengths.of(length));
            case Instant moment -> filled(fact.field(), SwedishTime.of(moment));
            case BigDecimal share -> filled(fact.field(), Lengths.percent(share));
            default -> filled(fact.field(), value.toString());
        };
    }

    /** What a line of a trace says: {@code dataKinds=HEALTH,CONTACT}. */
    public static String ofTrace(String because) {
        int sign = because.indexOf('=');
        if (sign < 0) {
            return because;
        }
        var aspect = because.substring(0, sign);
        var said = because.substring(sign + 1);
        return Fact.named(aspect)
                .filter(fact -> fact.answers().codes().isEmpty() && !said.equals(Answers.UNKNOWN))
                .map(fact -> measured(fact, said))
                .orElseGet(() -> says(aspect, List.of(said.split(","))));
    }

    private static String measured(Fact fact, String said) {
        return switch (fact.answers()) {
            case Answers.Elapsed() -> filled(fact.field(), Lengths.of(Duration.parse(said)));
            case Answers.Moment() -> filled(fact.field(), SwedishTime.of(Instant.parse(said)));
            case Answers.Share() -> filled(fact.field(), Lengths.percent(new BigDecimal(said)));
            default -> filled(fact.field(), said);
        };
    }

    private static String filled(String aspect, String words) {
        return WORDS.find(aspect).orElse(aspect + ": " + PLACE).replace(PLACE, words);
    }

    private Phrases() {}
}

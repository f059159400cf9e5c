package se.enkanal.routing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.enkanal.contracts.facts.Answers;
import se.enkanal.contracts.facts.Fact;
import se.enkanal.contracts.facts.Facts;

/** What aspects say, as {@code fact=value}; each is worded once per judgement. */
final class Wording {

    private static final Fact[] FACTS = Fact.values();

    private final Facts facts;
    private final Said said;
    private final String[] worded = new String[Aspect.count()];

    Wording(Facts facts, Said said) {
        this.facts = facts;
        this.said = said;
    }

    /** Those that have been said; and, where the answer isn't known, those that have not. */
    List<String> of(long aspects, Answer answer) {
        var words = new ArrayList<String>(Long.bitCount(aspects));
        long unsaid = answer == Answer.NOT_KNOWN ? said.open(aspects) : 0;
        for (long rest = aspects; rest != 0; rest &= rest - 1) {
            var aspect = Aspect.at(Long.numberOfTrailingZeros(rest));
            if (said.codes(aspect) != 0 || (unsaid & aspect.bit()) != 0) {
                words.add(word(aspect));
            }
        }
        return words;
    }

    private String word(Aspect aspect) {
        var word = worded[aspect.index()];
        if (word == null) {
            word = aspect.name() + "=" + value(aspect);
            worded[aspect.index()] = word;
        }
        return word;
    }

    private String value(Aspect aspect) {
        if (said.codes(aspect) == 0) {
            return Answers.UNKNOWN;
        }
        if (aspect.isCoded()) {
            return codes(aspect);
        }
        return Optional.ofNullable(facts.known().get(FACTS[aspect.index()]))
                .map(Object::toString)
                .orElse(Answers.UNKNOWN);
    }

    private String codes(Aspect aspect) {
        long answered = said.codes(aspect);
        var codes = new ArrayList<String>(2);
        for (int position = 0; position < aspect.codes().size(); position++) {
            if ((answered & 1L << position) != 0) {
                codes.add(aspect.codes().get(position));
            }
        }
        if ((answered & Aspect.UNKNOWN) != 0) {
            codes.add(Answers.UNKNOWN);
        }
        return String.join(",", codes);
    }
}
